import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { InvoiceChoice } from '../../../../components/letters/invoice-choice.tsx';
import { languageOf } from '../../../../utils/domain/language.ts';
import { isOwed } from '../../../../utils/domain/owed.ts';
import { packTables } from '../../../../utils/hand-over/pack-rows.ts';
import { amounts } from '../../../../utils/interface-text/format.ts';
import { interfaceLocale, text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import type { ClientRecord } from '../../../../utils/messages/views.ts';
import { addressOf } from '../../address.ts';
import type { ScreenProps } from '../../screens.ts';
import { creditorOf } from '../letter/first-choices.ts';
import { claimByRights } from '../letter/letter-of.ts';
import { saveFile } from '../save-file.ts';

/** Everything an agency, a lawyer or a court asks for about one client, as one file. */
export function HandOverScreen({ about }: ScreenProps) {
  const record = useSignal<ClientRecord | null>(null);
  const preferences = useSignal<Answer<'read-preferences'> | null>(null);
  const chosen = useSignal<readonly string[]>([]);
  const notice = useSignal<NoticeText | null>(null);
  const failed = useSignal(false);

  useEffect(() => {
    Promise.all([ask('client-record', { about }), ask('read-preferences', {})]).then(
      ([found, kept]) => {
        chosen.value = found.invoiceIds;
        preferences.value = kept;
        record.value = found;
      },
      () => {
        failed.value = true;
      },
    );
  }, []);

  const [known, kept] = [record.value, preferences.value];
  if (failed.value) return <p role="alert">{text('letter_not_found')}</p>;
  if (!known || !kept) return <p class="quiet-words">{text('popup_loading')}</p>;
  const { client, entries, today } = known;
  const claim = claimByRights(known, kept, chosen.value);
  const source = { madeOn: today, creditor: creditorOf(kept), client: client.facts, claim, entries };
  const tables = packTables(source);

  async function save(): Promise<void> {
    // The zip writer is loaded when it is used.
    const { makePack } = await import('../../../../utils/hand-over/make-pack.ts');
    saveFile(
      `${fileName(client.facts.name)}-${today}.zip`,
      makePack(source, languageOf(interfaceLocale()) ?? 'en'),
      'application/zip',
    );
    notice.value = { words: text('notice_hand_over_saved') };
  }

  const parts = [
    text('hand_over_invoices', { count: tables.invoices.length }),
    text('hand_over_contacts', { count: tables.contacts.length + tables.calls.length }),
    text('hand_over_promises', { count: tables.promises.length }),
    text('hand_over_payments', { count: tables.payments.length }),
  ];
  return (
    <>
      <h1>
        {text('hand_over_title')} <bdi>{client.facts.name}</bdi>
      </h1>
      <p>{text('hand_over_what')}</p>
      <Notice notice={notice.value} />
      <InvoiceChoice
        invoices={client.invoices.filter(isOwed)}
        chosen={chosen.value}
        onChoose={(ids) => {
          chosen.value = ids;
        }}
      />
      {claim.invoices.length === 0 ? (
        <p>{text('letter_no_invoice')}</p>
      ) : (
        <section>
          <h2>{text('hand_over_holds')}</h2>
          <ul>
            {parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
            <li>
              {text('hand_over_total')} <span class="figures">{amounts(claim.total)}</span>
            </li>
          </ul>
          <p class="quiet-words">{text('hand_over_add')}</p>
          <div class="letter-actions">
            <Button weight="main" onPress={() => void save()}>
              {text('action_save_hand_over')}
            </Button>
            <a class="button" href={addressOf('letter', about)}>
              {text('action_letter')}
            </a>
          </div>
        </section>
      )}
      <p class="quiet-words">{text('information_not_advice')}</p>
    </>
  );
}

/** A client's name as it may stand in the name of a file on any machine. */
function fileName(name: string): string {
  return (
    name
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'client'
  );
}
