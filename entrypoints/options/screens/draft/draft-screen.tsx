import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { DraftGaps } from '../../../../components/drafts/draft-gaps.tsx';
import { OccasionChoice } from '../../../../components/drafts/occasion-choice.tsx';
import { ShownDraft } from '../../../../components/drafts/shown-draft.tsx';
import { WhyList } from '../../../../components/drafts/why-list.tsx';
import { MayBeAdded } from '../../../../components/fees/may-be-added.tsx';
import { ToneButtons } from '../../../../components/invoice/tone-buttons.tsx';
import { ChoiceSetting } from '../../../../components/settings/choice-setting.tsx';
import { toneOfOccasion } from '../../../../utils/domain/drafts/occasion.ts';
import { isOwed } from '../../../../utils/domain/owed.ts';
import { amount } from '../../../../utils/interface-text/format.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer, Ask } from '../../../../utils/messages/protocol.ts';
import { addressOf } from '../../address.ts';
import type { ScreenProps } from '../../screens.ts';

type Asked = Omit<Ask<'write-draft'>, 'invoiceId'>;

/** A draft for a client wherever their invoices were found: to be read, put into other words, and copied. */
export function DraftScreen({ about }: ScreenProps) {
  const record = useSignal<Answer<'client-record'> | null>(null);
  const invoiceId = useSignal<string | null>(null);
  const asked = useSignal<Asked>({ tone: 'polite' });
  const written = useSignal<Answer<'write-draft'> | null>(null);
  const notice = useSignal<NoticeText | null>(null);

  const failed = () => {
    notice.value = { words: text('error_no_answer') };
  };

  async function write(changes: Asked): Promise<void> {
    if (invoiceId.value === null) return;
    asked.value = changes;
    written.value = await ask('write-draft', { ...changes, invoiceId: invoiceId.value });
    const { emptyFields } = written.value;
    notice.value =
      emptyFields.length > 0 ? { words: text('ask_template_empty', { fields: emptyFields.join(', ') }) } : null;
  }

  async function load(): Promise<void> {
    const found = await ask('client-record', { about });
    record.value = found;
    document.title = found.client.facts.name;
    const first = found.client.invoices.find(isOwed) ?? found.client.invoices[0];
    invoiceId.value = found.client.invoices.some(({ id }) => id === about) ? about : (first?.id ?? null);
    await write({ tone: 'polite' });
  }
  useEffect(() => void load().catch(failed), [about]);

  async function copy(words: string): Promise<void> {
    await navigator.clipboard.writeText(words);
    notice.value = { words: text('notice_copied') };
  }

  const client = record.value?.client;
  const invoice = client?.invoices.find(({ id }) => id === invoiceId.value);
  const draft = written.value?.draft;
  return (
    <>
      <Notice notice={notice.value} />
      {client && invoice && (
        <>
          <h1>
            <bdi>{client.facts.name}</bdi>
          </h1>
          <section>
            <ChoiceSetting
              label={text('template_invoice')}
              value={invoice.id}
              choices={client.invoices.map(({ id, facts, balance }) => ({
                value: id,
                words: [facts.number, amount(balance)].filter((part) => part).join(' · '),
              }))}
              onChange={(id) => {
                invoiceId.value = id;
                void write({ tone: 'polite' }).catch(failed);
              }}
            />
            <div class="actions">
              <ToneButtons
                suggested={asked.value.tone}
                disabled={false}
                onTone={(tone) => void write({ tone }).catch(failed)}
              />
            </div>
            <OccasionChoice
              currency={invoice.balance.currency}
              disabled={false}
              isPaid={!isOwed(invoice)}
              onOccasion={(occasion, settlement) => {
                const tone = toneOfOccasion(occasion, asked.value.tone);
                void write({ tone, occasion, ...(settlement && { settlement }) }).catch(failed);
              }}
            />
          </section>
          {draft && (
            <section>
              <ShownDraft draft={draft} language={client.facts.language} />
              <DraftGaps
                missing={draft.missing}
                toSettings={<a href={addressOf('settings')}>{text('letter_fill_in_settings')}</a>}
              />
              <div class="actions">
                <Button weight="main" onPress={() => void copy(draft.paragraphs.join('\n\n')).catch(failed)}>
                  {text('action_copy')}
                </Button>
                <Button
                  weight="quiet"
                  onPress={() => {
                    const wording = (asked.value.wording ?? 0) + 1;
                    const occasion = written.value?.occasion;
                    void write({ ...asked.value, ...(occasion && { occasion }), wording }).catch(failed);
                  }}
                >
                  {text('draft_another_wording')}
                </Button>
              </div>
              <details>
                <summary>{text('draft_why')}</summary>
                <WhyList sentences={draft.sentences} />
              </details>
            </section>
          )}
          <MayBeAdded key={invoice.id} work={() => ask('may-be-added', { invoiceId: invoice.id }).catch(() => null)} />
        </>
      )}
    </>
  );
}
