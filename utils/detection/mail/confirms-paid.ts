import type { InvoiceReading, MailMessage } from '../reading.ts';
import { fold } from '../text/fold.ts';
import { hasReplyPrefix } from './reply-prefix.ts';
import { splitMail } from './split-mail.ts';

/** Words by which a creditor confirms that all of it has come. Stricter than words about payment in general. */
const inFull: readonly string[] = [
  ...['received in full', 'paid in full', 'settled in full', 'fully paid', 'fully settled'],
  ...['vollständig bezahlt', 'vollständig beglichen', 'vollständig eingegangen', 'dankend erhalten'],
  ...['intégralement payée', 'intégralement réglée', 'bien reçu votre paiement', 'entièrement réglée'],
  ...['pagada en su totalidad', 'totalmente pagada', 'pago íntegro recibido'],
  ...['interamente pagata', 'saldata per intero', 'pagata per intero'],
  ...['volledig betaald', 'volledig voldaan', 'in goede orde ontvangen'],
  ...['paga na totalidade', 'totalmente paga', 'integralmente paga'],
].map(fold);

/** Words that make it a condition or a wish: "please ignore this if it has been paid in full". */
const conditions =
  /\b(?:if|unless|until|once|when|not|falls|wenn|sobald|sollte|bis|nicht|si|sauf|jusqu|quand|pas|cuando|hasta|no|se|quando|finche|non|als|indien|tot|niet|caso|ate|nao)\b/;

/**
 * True where the user's own mail says that the invoice is paid in full, and names its number or its amount. It is the
 * user's word, so it closes the invoice; a part payment or a condition does not.
 */
export function confirmsPaid(message: MailMessage, invoice: InvoiceReading): boolean {
  if (message.folded) return false;
  const lines = splitMail(message.body, hasReplyPrefix(message.subject)).fresh.map(({ text }) =>
    fold(text.slice(0, 2_000)),
  );
  const sentences = lines.flatMap((line) => line.split(/[.!?;] /));
  const says = sentences.some((one) => inFull.some((words) => one.includes(words)) && !conditions.test(one));
  return says && namesInvoice(lines.join('\n'), message.subject, invoice);
}

function namesInvoice(text: string, subject: string, { number, amountDue, total }: InvoiceReading): boolean {
  if (number && `${fold(subject)}\n${text}`.includes(fold(number.value))) return true;
  const digits = text.replace(/[^\d\n]/g, '');
  return [amountDue, total].some((sum) => sum !== null && digits.includes(String(sum.value.minor)));
}
