import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { OnwardCard } from '../../../../components/follow-up/onward-card.tsx';
import { PlanBuilder } from '../../../../components/follow-up/plan-builder.tsx';
import type { Instalment } from '../../../../utils/domain/journal-entry.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import type { ClientRecord } from '../../../../utils/messages/views.ts';
import { addressOf } from '../../address.ts';
import type { ScreenProps } from '../../screens.ts';
import { changing } from '../changing.ts';

/** What can be done at the ladder's end, compared, with the way to each. */
export function OnwardScreen({ about }: ScreenProps) {
  const record = useSignal<ClientRecord | null>(null);
  const found = useSignal<Answer<'onward'> | null>(null);
  const notice = useSignal<NoticeText | null>(null);
  const planning = useSignal(false);
  const failed = useSignal(false);

  async function load(): Promise<void> {
    try {
      const known = await ask('client-record', { about });
      found.value = await ask('onward', { clientId: known.client.id, invoiceIds: known.invoiceIds });
      record.value = known;
    } catch {
      failed.value = true;
    }
  }
  useEffect(() => void load(), []);
  const change = changing(load, notice);

  const [known, ways] = [record.value, found.value];
  if (failed.value) return <p role="alert">{text('letter_not_found')}</p>;
  if (!known || !ways) return <p class="quiet-words">{text('popup_loading')}</p>;
  const { client, today } = known;
  const { owed } = ways;
  const invoiceIds = client.invoices
    .filter(({ id, balance }) => known.invoiceIds.includes(id) && balance.currency === owed?.currency)
    .map(({ id }) => id);

  function agree(instalments: readonly Instalment[]): void {
    planning.value = false;
    const plan = { clientId: client.id, invoiceIds, instalments };
    change(
      text('notice_plan_agreed'),
      (requestId) => ask('agree-plan', { ...plan, requestId }),
      text('error_bad_plan'),
      async () => (await ask('plan-text', plan)).text,
    );
  }

  return (
    <>
      <h1>
        {text('onward_title')} <bdi>{client.facts.name}</bdi>
      </h1>
      <Notice notice={notice.value} />
      {owed ? (
        <>
          <div class="letter-actions">
            <a class="button" href={addressOf('letter', about)}>
              {text('action_letter')}
            </a>
            <a class="button" href={addressOf('hand-over', about)}>
              {text('action_hand_over')}
            </a>
            <Button
              expanded={planning.value}
              onPress={() => {
                planning.value = !planning.value;
              }}
            >
              {text('action_plan')}
            </Button>
          </div>
          {planning.value && (
            <PlanBuilder
              owed={owed}
              today={today}
              onPlan={agree}
              onCancel={() => {
                planning.value = false;
              }}
            />
          )}
          <OnwardCard options={ways.options} owed={owed} />
        </>
      ) : (
        <p>{text('letter_nothing_owed')}</p>
      )}
    </>
  );
}
