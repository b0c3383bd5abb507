import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { FactChoices } from '../../../../components/invoice/fact-choices.tsx';
import { today } from '../../../../utils/clock.ts';
import { mostFileBytes } from '../../../../utils/domain/file-size.ts';
import { type Language, languages } from '../../../../utils/domain/language.ts';
import { toDecimal } from '../../../../utils/domain/money.ts';
import { interfaceLocale, text } from '../../../../utils/interface-text/message.ts';
import { fileRefusalSentence } from '../../../../utils/interface-text/names.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import { Refused } from '../../../../utils/messages/ask-errors.ts';
import type { DocumentAnswer, InvoiceInFile } from '../../../../utils/messages/documents.ts';
import { newRequestId } from '../../../../utils/messages/request-id.ts';
import { sendFile } from '../../../../utils/messages/send-file.ts';
import type { FactChanges } from '../../../../utils/messages/views.ts';
import { FileZone } from './file-zone.tsx';
import { InvoiceFields } from './invoice-fields.tsx';
import { emptyForm, enteredInvoice, type FormProblem, type FormValues, filledForm } from './invoice-form.ts';

/** An invoice that stands in no mail: read from a file that is dropped here, or typed. */
export function AddScreen() {
  const values = useSignal<FormValues>(emptyForm);
  const problem = useSignal<FormProblem | null>(null);
  const mailboxes = useSignal<readonly string[]>([]);
  const notice = useSignal<NoticeText | null>(null);
  const busy = useSignal(false);
  const file = useSignal<Extract<DocumentAnswer, { kind: 'read' }> | null>(null);
  const at = useSignal(0);
  const choosing = useSignal(false);
  const inFile: InvoiceInFile | null = file.value?.invoices[at.value] ?? null;

  useEffect(() => {
    const known = (accounts: readonly string[]) => {
      mailboxes.value = accounts;
      if (accounts.length === 1) values.value = { ...values.value, account: accounts[0] ?? '' };
    };
    ask('mailboxes', {}).then(known, () => say(text('error_no_answer')));
  }, []);

  const say = (words: string, undo?: () => void) => {
    notice.value = undo ? { words, undo } : { words };
  };

  async function run(action: () => Promise<void>, failed: string): Promise<void> {
    busy.value = true;
    try {
      await action();
    } catch (error) {
      const isAmount = error instanceof Refused && error.code === 'amount-needed';
      say(isAmount ? text('offer_amount_needed') : failed);
    } finally {
      busy.value = false;
    }
  }

  const readFile = (chosen: File) =>
    run(async () => {
      if (chosen.size > mostFileBytes) {
        say(fileRefusalSentence('too-large'));
        return;
      }
      say(text('notice_reading_file'));
      const answer = await sendFile(ask, chosen, chosen.name, (sent) => ask('read-document', { file: sent }));
      if (answer.kind === 'refused') {
        say(fileRefusalSentence(answer.reason));
        return;
      }
      file.value = answer;
      show(0);
      notice.value = null;
    }, text('error_no_answer'));

  function show(index: number): void {
    const read = file.value;
    const invoice = read?.invoices[index];
    if (!read || !invoice) return;
    at.value = index;
    choosing.value = invoice.choices.length > 0;
    values.value = filledForm(values.value, read.client.name, invoice.facts);
    problem.value = null;
  }

  function choose(chosen: FactChanges): void {
    choosing.value = false;
    const { number, issueDate, dueDate, amountDue } = chosen;
    values.value = {
      ...values.value,
      ...(number !== undefined && { number: number ?? '' }),
      ...(issueDate !== undefined && { issueDate: issueDate ?? '' }),
      ...(dueDate !== undefined && { dueDate: dueDate ?? '' }),
      ...(amountDue && { amountDue: `${amountDue.currency} ${toDecimal(amountDue)}` }),
    };
  }

  const track = () =>
    run(async () => {
      const invoice = enteredInvoice(values.value, inFile?.facts ?? null, file.value?.language ?? ownLanguage());
      problem.value = 'problem' in invoice ? invoice.problem : null;
      if ('problem' in invoice) return;
      const { entryIds } = await ask('track-entered', { invoice, requestId: newRequestId() });
      if (entryIds.length === 0) say(text('add_known_already'));
      else say(text('notice_tracked'), () => void undo(entryIds));
      next();
    }, text('error_not_saved'));

  /** The next invoice of the file for the same client, or an empty form. */
  function next(): void {
    const { clientName, clientEmail, account } = values.value;
    if (file.value?.invoices[at.value + 1]) {
      values.value = { ...emptyForm, clientName, clientEmail, account };
      show(at.value + 1);
      return;
    }
    file.value = null;
    at.value = 0;
    values.value = { ...emptyForm, account };
  }

  const undo = (entryIds: readonly string[]) =>
    run(async () => {
      await ask('undo', { entryIds, requestId: newRequestId() });
      say(text('notice_undone'));
    }, text('error_not_saved'));

  const count = file.value?.invoices.length ?? 0;
  return (
    <>
      <h1>{text('add_title')}</h1>
      <p class="quiet-words">{text('add_hint')}</p>
      <FileZone disabled={busy.value} onFile={(chosen) => void readFile(chosen)} />
      <Notice notice={notice.value} />
      {count > 1 && <p>{text('add_several', { at: String(at.value + 1), total: String(count) })}</p>}
      {inFile && choosing.value && (
        <FactChoices
          choices={inFile.choices}
          today={today()}
          busy={busy.value}
          onChosen={choose}
          onCancel={() => {
            choosing.value = false;
          }}
        />
      )}
      <InvoiceFields
        values={values.value}
        evidence={inFile?.evidence ?? []}
        mailboxes={mailboxes.value}
        problem={problem.value}
        onChange={(changes) => {
          values.value = { ...values.value, ...changes };
          problem.value = null;
        }}
      />
      <p>
        <Button weight="main" disabled={busy.value || choosing.value} onPress={() => void track()}>
          {text('action_track')}
        </Button>
      </p>
    </>
  );
}

/** Where a file says nothing of its language, the user most likely writes in their own. */
function ownLanguage(): Language {
  const [own] = interfaceLocale().split('-');
  return languages.find((language) => language === own) ?? 'en';
}
