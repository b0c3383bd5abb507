import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { ClientLawFields } from '../../../../components/letters/client-law-fields.tsx';
import { InvoiceChoice } from '../../../../components/letters/invoice-choice.tsx';
import { InvoiceGaps } from '../../../../components/letters/invoice-gaps.tsx';
import { LetterForm } from '../../../../components/letters/letter-form.tsx';
import { LetterGaps } from '../../../../components/letters/letter-gaps.tsx';
import { LetterNever } from '../../../../components/letters/letter-never.tsx';
import { LetterSheet, type Paper } from '../../../../components/letters/letter-sheet.tsx';
import { claimedSums } from '../../../../utils/domain/claim/claimed-sums.ts';
import { linesOf } from '../../../../utils/domain/letters/letter.ts';
import type { LetterChoices } from '../../../../utils/domain/letters/letter-request.ts';
import { isOwed } from '../../../../utils/domain/owed.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import type { ClientRecord } from '../../../../utils/messages/views.ts';
import { addressOf } from '../../address.ts';
import type { ScreenProps } from '../../screens.ts';
import { changing } from '../changing.ts';
import { firstChoices } from './first-choices.ts';
import { claimOfLetter, letterOf, rightsOf, usualPaper, whyNothingAdded } from './letter-of.ts';

type Preferences = Answer<'read-preferences'>;

/** A letter about what a client owes, named by the client's id or by that of an invoice: chosen, checked, printed. */
export function LetterScreen({ about }: ScreenProps) {
  const record = useSignal<ClientRecord | null>(null);
  const preferences = useSignal<Preferences | null>(null);
  const choices = useSignal<LetterChoices | null>(null);
  const chosen = useSignal<readonly string[]>([]);
  const paper = useSignal<Paper>('a4');
  const additions = useSignal(false);
  const notice = useSignal<NoticeText | null>(null);
  const failed = useSignal(false);

  async function load(): Promise<void> {
    try {
      const [found, kept] = await Promise.all([ask('client-record', { about }), ask('read-preferences', {})]);
      record.value = found;
      preferences.value = kept;
      if (choices.value) return;
      chosen.value = found.invoiceIds;
      paper.value = usualPaper(kept.country);
      const { agreed, byLaw } = rightsOf(found, kept);
      additions.value = agreed !== null || byLaw;
      choices.value = firstChoices(found, kept);
    } catch {
      failed.value = true;
    }
  }
  useEffect(() => void load(), []);
  const change = changing(load, notice);

  const [known, kept, now] = [record.value, preferences.value, choices.value];
  if (failed.value) return <p role="alert">{text('letter_not_found')}</p>;
  if (!known || !kept || !now) return <p class="quiet-words">{text('popup_loading')}</p>;
  const { client, today } = known;
  const owed = client.invoices.filter(isOwed);
  const invoices = owed.filter(({ id }) => chosen.value.includes(id));
  const question = {
    record: known,
    preferences: kept,
    choices: now,
    chosen: chosen.value,
    additions: additions.value,
  };
  const letter = letterOf(question);

  const sent = () =>
    change(text('notice_letter_noted'), (requestId) =>
      ask('note-letter', {
        clientId: client.id,
        invoiceIds: invoices.map(({ id }) => id),
        kind: now.kind,
        text: letter ? linesOf(letter).join('\n').slice(0, 20_000) : '',
        claimed: claimedSums(claimOfLetter(question).invoices),
        requestId,
      }),
    );

  return (
    <>
      <div class="not-printed">
        <h1>
          {text('letter_title')} <bdi>{client.facts.name}</bdi>
        </h1>
        <p class="quiet-words">{text('letter_information')}</p>
        <Notice notice={notice.value} />
      </div>
      {owed.length === 0 && <p>{text('letter_nothing_owed')}</p>}
      {owed.length > 0 && (
        <>
          <InvoiceChoice
            invoices={owed}
            chosen={chosen.value}
            onChoose={(ids) => {
              chosen.value = ids;
            }}
          />
          <LetterForm
            choices={now}
            today={today}
            paper={paper.value}
            additions={additions.value}
            noAdditions={whyNothingAdded(known, kept, chosen.value)}
            onChoices={(changes) => {
              choices.value = { ...now, ...changes };
            }}
            onPaper={(wanted) => {
              paper.value = wanted;
            }}
            onAdditions={(wanted) => {
              additions.value = wanted;
            }}
          />
          {letter && (
            <LetterGaps missing={letter.missing} settings={addressOf('settings')}>
              <ClientLawFields
                facts={client.facts}
                onChange={(changes) =>
                  change(text('notice_saved'), (requestId) =>
                    ask('describe-client', { clientId: client.id, changes, requestId }),
                  )
                }
              />
              <InvoiceGaps
                invoices={invoices}
                onCorrect={(invoiceId, changes) =>
                  change(text('notice_saved'), (requestId) =>
                    ask('correct-invoice', { invoiceId, read: {}, chosen: changes, requestId }),
                  )
                }
              />
            </LetterGaps>
          )}
          <LetterNever kind={now.kind} clientKind={client.facts.kind} />
          {letter && (
            <div class="letter-actions not-printed">
              <Button weight="main" onPress={() => window.print()}>
                {text('action_print_letter')}
              </Button>
              <Button onPress={sent}>{text('action_note_letter')}</Button>
            </div>
          )}
          {letter ? <LetterSheet letter={letter} paper={paper.value} /> : <p>{text('letter_no_invoice')}</p>}
        </>
      )}
    </>
  );
}
