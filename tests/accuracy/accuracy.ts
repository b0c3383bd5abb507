import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailOfText } from '../read/mail-of-text.ts';
import { missesOf, tableOf } from './report.ts';
import { type ScoredDocument, scoreSet } from './scored-document.ts';
import { type TruthSet, truthSetsIn } from './truth.ts';

/*
 * npm run accuracy -- [--me ADDRESS]… DIR…
 * Scores the reader against `truth.jsonl` files: precision and recall with n and a 95 % interval, per set and kind of
 * file and over all, near-duplicates counted as one; then every miss with its evidence. A contributor who adds a
 * language or a layout adds documents with their truth and runs this.
 */
const given = process.argv.slice(2);
const own = given.flatMap((argument, index) => (given[index - 1] === '--me' ? [argument.toLowerCase()] : []));
const folders = given.filter((argument, index) => argument !== '--me' && given[index - 1] !== '--me');
if (folders.length === 0) {
  console.error('Usage: npm run accuracy -- [--me ADDRESS]… DIR…');
  process.exit(1);
}

const all: ScoredDocument[] = [];
for (const set of folders.flatMap(truthSetsIn)) {
  const [account = '', ...ownAddresses] = own.length > 0 ? own : ownersOf(set);
  all.push(...(await scoreSet(set, { account, ownAddresses })));
}
for (const [title, documents] of [...bySetAndKind(all), ...byKind(all)])
  console.log(tableOf(title, documents).join('\n'));
const misses = missesOf(all);
console.log(`${misses.length} misses`);
for (const miss of misses) console.log(miss);

/** Whose mailbox a set of mails is from: whoever sent the mails that the truth calls sent. */
function ownersOf(set: TruthSet): string[] {
  const senders = set.truths
    .filter(({ direction, file }) => direction === 'sent' && /\.(?:txt|html)$/.test(file))
    .flatMap(({ file }) => mailOfText(readFileSync(join(set.folder, file), 'utf8'))?.from.email ?? []);
  return [...new Set(senders)];
}

function bySetAndKind(documents: readonly ScoredDocument[]): Map<string, ScoredDocument[]> {
  return Map.groupBy(documents, ({ set, kind }) => `${set}, ${kind}`);
}

function byKind(documents: readonly ScoredDocument[]): Map<string, ScoredDocument[]> {
  return Map.groupBy(documents, ({ kind }) => `all, ${kind}`);
}
