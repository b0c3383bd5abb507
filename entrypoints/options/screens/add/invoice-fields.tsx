import { FormField } from '../../../../components/controls/form-field.tsx';
import type { InvoiceField } from '../../../../utils/domain/invoice.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import type { FactView } from '../../../../utils/messages/views.ts';
import type { FormProblem, FormValues } from './invoice-form.ts';

interface InvoiceFieldsProps {
  readonly values: FormValues;
  /** The words of the file that each fact was read from. */
  readonly evidence: readonly FactView[];
  readonly mailboxes: readonly string[];
  readonly problem: FormProblem | null;
  readonly onChange: (changes: Partial<FormValues>) => void;
}

/** The facts of an invoice, to be typed or looked over; below each what the file's own words were. */
export function InvoiceFields({ values, evidence, mailboxes, problem, onChange }: InvoiceFieldsProps) {
  const inFile = (field: InvoiceField): string | null => {
    const words = evidence.find((fact) => fact.field === field)?.words;
    return words ? text('add_in_file', { words }) : null;
  };
  const wrong = (field: FormProblem, words: string) => (problem === field ? words : null);
  return (
    <>
      <FormField
        label={text('add_client_name')}
        value={values.clientName}
        problem={wrong('clientName', text('add_client_needed'))}
        onInput={(clientName) => onChange({ clientName })}
      />
      <FormField
        label={text('add_client_email')}
        type="email"
        value={values.clientEmail}
        problem={wrong('clientEmail', text('error_bad_addresses', { words: values.clientEmail.slice(0, 80) }))}
        onInput={(clientEmail) => onChange({ clientEmail })}
      />
      <FormField
        label={text('add_number')}
        value={values.number}
        hint={inFile('number')}
        onInput={(number) => onChange({ number })}
      />
      <FormField
        label={text('add_subject')}
        value={values.subject}
        hint={inFile('subject')}
        onInput={(subject) => onChange({ subject })}
      />
      <FormField
        label={text('add_issued')}
        type="date"
        value={values.issueDate}
        hint={inFile('issueDate')}
        problem={wrong('issueDate', text('add_bad_day'))}
        onInput={(issueDate) => onChange({ issueDate })}
      />
      <FormField
        label={text('offer_due_date')}
        type="date"
        value={values.dueDate}
        hint={inFile('dueDate')}
        problem={wrong('dueDate', text('add_bad_day'))}
        onInput={(dueDate) => onChange({ dueDate })}
      />
      <FormField
        label={text('offer_amount')}
        inputMode="decimal"
        value={values.amountDue}
        hint={inFile('amountDue') ?? inFile('total') ?? text('add_amount_hint')}
        problem={wrong('amountDue', text('add_amount_needed'))}
        onInput={(amountDue) => onChange({ amountDue })}
      />
      {mailboxes.length > 1 && (
        <label class="form-field">
          <span>{text('add_mailbox')}</span>
          <select value={values.account} onChange={(event) => onChange({ account: event.currentTarget.value })}>
            <option value="">{text('add_no_mailbox')}</option>
            {mailboxes.map((mailbox) => (
              <option key={mailbox} value={mailbox}>
                {mailbox}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
