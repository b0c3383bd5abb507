import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readEInvoice } from '../../utils/detection/e-invoice/read-e-invoice.ts';
import type { MailContext } from '../../utils/detection/mail/whose-mail.ts';
import { mergeReadings, readWithAttachment } from '../../utils/detection/merge-readings.ts';
import { readPdf } from '../../utils/detection/pdf/read-pdf.ts';
import { readMail } from '../../utils/detection/read-mail.ts';
import { readTextDocument } from '../../utils/detection/read-text-document.ts';
import type { Reading } from '../../utils/detection/reading.ts';
import { isRefusal, type Refusal, refuse } from '../../utils/detection/refusal.ts';
import { readMarkup } from '../../utils/detection/structured-markup/read-markup.ts';
import { mailOfEml } from './mail-of-eml.ts';
import { mailOfText } from './mail-of-text.ts';
import { textOfHtml } from './text-of-html.ts';

/** No file of any kind is read beyond this. */
const mostBytes = 50_000_000;
const longestWait = 20_000;

/**
 * Reads one file by what it is: `.txt`, `.eml`, `.html`, `.pdf`, `.xml`. What holds several sources (XML in a PDF,
 * an attachment of a mail) gives one reading of them all. @throws Error where the file is not there
 */
export async function readFile(path: string, context: MailContext): Promise<Reading | Refusal> {
  if (statSync(path).size > mostBytes) return refuse('too-large');
  return readBytes(new Uint8Array(readFileSync(path)), basename(path), context);
}

async function readBytes(bytes: Uint8Array, name: string, context: MailContext): Promise<Reading | Refusal> {
  switch (extname(name).toLowerCase()) {
    case '.pdf':
      return readPdf(bytes, context, { title: name, signal: AbortSignal.timeout(longestWait) });
    case '.xml':
      return readEInvoice(bytes, context);
    case '.eml':
      return readEml(bytes, context);
    case '.html':
    case '.htm':
      return readHtml(textOf(bytes), name, context);
    case '.txt':
      return readText(textOf(bytes), name, context);
    default:
      return refuse('unknown-kind');
  }
}

function readText(text: string, name: string, context: MailContext): Reading {
  const mail = mailOfText(text);
  return mail ? readMail(mail, context) : readTextDocument({ text, where: 'body', title: name }, context);
}

function readHtml(html: string, name: string, context: MailContext): Reading {
  const mail = mailOfText(html);
  const seen = mail
    ? readMail(mail, context)
    : readTextDocument({ text: textOfHtml(html), where: 'body', title: name }, context);
  return withMarkup(seen, html);
}

/** Structured data goes before what is seen; whose the invoice is, only the mail's addresses say. */
function withMarkup(seen: Reading, html: string): Reading {
  const markup = readMarkup(html);
  if (!markup) return seen;
  const { direction, track, certainty } = seen;
  return { ...mergeReadings(markup, seen), direction, track, certainty, language: seen.language };
}

async function readEml(bytes: Uint8Array, context: MailContext): Promise<Reading | Refusal> {
  const mail = await mailOfEml(bytes).catch(() => null);
  if (!mail) return refuse('broken');
  let reading = readMail(mail.message, context);
  if (mail.html) reading = withMarkup(reading, mail.html);
  for (const attachment of mail.attachments) {
    if (!/\.(?:pdf|xml)$/i.test(attachment.name)) continue;
    const attached = await readBytes(attachment.bytes, attachment.name, context);
    if (!isRefusal(attached)) return readWithAttachment(reading, attached);
  }
  return reading;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
