import type { Evidence } from '../../utils/detection/reading.ts';
import { printedInvoice } from '../read/output-line.ts';
import { groupedProportion, type Judged, type Proportion } from './proportion.ts';
import { type ScoredField, scoredFields } from './score.ts';
import type { ScoredDocument } from './scored-document.ts';
import { isInvoice } from './truth.ts';

/** The lines of a table: precision and recall of every field, each with its interval and the number of groups. */
export function tableOf(title: string, documents: readonly ScoredDocument[]): string[] {
  const invoices = documents.filter(({ truth }) => isInvoice(truth));
  const lines = [
    `${title}: ${documents.length} documents, ${new Set(documents.map(({ group }) => group)).size} groups`,
  ];
  for (const field of scoredFields) {
    const judged = invoices.flatMap(({ group, outcomes }) =>
      outcomes.filter((outcome) => outcome.field === field).map((outcome) => ({ group, ...outcome })),
    );
    const precision = groupedProportion(judged.filter(({ given }) => given).map(hit));
    const recall = groupedProportion(judged.filter(({ expected }) => expected).map(hit));
    if (precision || recall) {
      lines.push(`  ${field.padEnd(14)} precision ${shown(precision)}   recall ${shown(recall)}`);
    }
  }
  return [...lines, ...kindLines(documents), ''];
}

/** Non-invoices taken for invoices, and whose document it is, as far as the truth tells. */
function kindLines(documents: readonly ScoredDocument[]): string[] {
  const others = documents.filter(({ truth }) => !isInvoice(truth));
  const taken = others.filter(isTakenForInvoice);
  const directed = documents.filter(({ truth }) => truth.direction !== undefined);
  const replies = documents.filter(isOfReply);
  return [
    ...(others.length > 0 ? [`  not invoices   ${taken.length} of ${others.length} taken for one`] : []),
    ...accuracyLine('direction', directed, ({ truth, reading }) => reading?.direction === truth.direction),
    ...accuracyLine('track', directed, (document) => document.reading?.track === shouldTrack(document)),
    ...replyLines(replies),
  ];
}

/** Precision and recall of what answers say: a kind that is none counts against the first, a missed one against both. */
function replyLines(replies: readonly ScoredDocument[]): string[] {
  if (replies.length === 0) return [];
  const judged = replies.map((document) => ({ group: document.group, hit: isKindRight(document), document }));
  const precision = groupedProportion(judged.filter(({ document }) => document.reading?.replyKind));
  const recall = groupedProportion(judged.filter(({ document }) => document.truth.replyKind));
  const dated = replies.filter(({ truth }) => truth.promiseDate !== undefined);
  return [
    `  ${'reply kind'.padEnd(14)} precision ${shown(precision)}   recall ${shown(recall)}`,
    ...accuracyLine('promise day', dated, ({ truth, reading }) => (reading?.promiseDate ?? null) === truth.promiseDate),
  ];
}

function isOfReply({ truth }: ScoredDocument): boolean {
  return truth.replyKind !== undefined || truth.docType === 'reply';
}

function isKindRight({ truth, reading }: ScoredDocument): boolean {
  return (reading?.replyKind ?? null) === (truth.replyKind ?? null);
}

/** One line for each field that was read wrong, missed or made up, with the evidence it was read from. */
export function missesOf(documents: readonly ScoredDocument[]): string[] {
  return documents.flatMap((document) => {
    const { set, kind, truth, reading, refused, outcomes } = document;
    const place = `${set}/${truth.file.replace(/^files\//, '')} (${kind})`;
    const misses = outcomes
      .filter(({ given, expected, right }) => !right && (given || expected))
      .map(({ field, wanted, got }) => {
        const evidence = refused ? `refused: ${refused}` : evidenceOf(document, field);
        return `${place} ${field}: wanted ${wanted ?? 'none'}, got ${got ?? 'none'}; ${evidence}`;
      });
    if (!isInvoice(truth) && isTakenForInvoice(document)) {
      misses.push(
        `${place} is ${truth.docType}, taken for ${reading?.docType} (${JSON.stringify(printedInvoice(reading?.invoices[0]))})`,
      );
    }
    if (isOfReply(document) && !isKindRight(document)) {
      misses.push(`${place} reply kind: wanted ${truth.replyKind ?? 'none'}, got ${reading?.replyKind ?? 'none'}`);
    }
    if (truth.promiseDate !== undefined && (reading?.promiseDate ?? null) !== truth.promiseDate) {
      misses.push(`${place} promise day: wanted ${truth.promiseDate}, got ${reading?.promiseDate ?? 'none'}`);
    }
    if (truth.direction !== undefined && reading?.direction !== truth.direction) {
      misses.push(`${place} direction: wanted ${truth.direction}, got ${reading?.direction ?? 'none'}`);
    }
    if (truth.direction !== undefined && reading?.track !== shouldTrack(document)) {
      misses.push(
        `${place} track: wanted ${shouldTrack(document)}, got ${reading?.track} (${truth.docType}, read as ${reading?.docType})`,
      );
    }
    return misses;
  });
}

function isTakenForInvoice({ reading }: ScoredDocument): boolean {
  return reading !== null && isInvoice({ docType: reading.docType }) && reading.invoices.length > 0;
}

/** The user is the creditor and something is owed. */
function shouldTrack({ truth }: ScoredDocument): boolean {
  const asks = isInvoice(truth) && truth.docType !== 'creditnote';
  return truth.direction === 'sent' && asks && truth.paid !== true && (truth.amountDue ?? truth.total ?? 0) > 0;
}

function accuracyLine(
  name: string,
  documents: readonly ScoredDocument[],
  isRight: (document: ScoredDocument) => boolean,
): string[] {
  const share = groupedProportion(documents.map((document) => ({ group: document.group, hit: isRight(document) })));
  return share ? [`  ${name.padEnd(14)} right     ${shown(share)}`] : [];
}

function hit({ group, right }: { readonly group: string; readonly right: boolean }): Judged {
  return { group, hit: right };
}

function shown(proportion: Proportion | null): string {
  if (!proportion) return '-'.padEnd(27);
  const percent = (share: number) => (share * 100).toFixed(1);
  const { share, low, high, n } = proportion;
  return `${percent(share).padStart(5)} % [${percent(low)}-${percent(high)}] n=${n}`.padEnd(27);
}

function evidenceOf({ reading }: ScoredDocument, field: ScoredField): string {
  const invoice = reading?.invoices[0];
  const facts = {
    invoiceNumber: invoice?.number,
    total: invoice?.total,
    amountDue: invoice?.amountDue,
    currency: invoice?.amountDue ?? invoice?.total,
    issueDate: invoice?.issueDate,
    dueDate: invoice?.dueDate,
  };
  const evidence: Evidence | undefined = facts[field]?.evidence;
  return evidence ? `${evidence.where}, ${evidence.why}: "${evidence.words}"` : 'nothing found';
}
