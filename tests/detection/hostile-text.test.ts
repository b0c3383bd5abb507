import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../utils/detection/read-mail.ts';
import { readTextDocument } from '../../utils/detection/read-text-document.ts';
import { readThread } from '../../utils/detection/read-thread.ts';
import { aMail, aReply, context, me } from './mail/a-mail.ts';

/** Strings that a careless pattern would try in ever more ways. */
const pumps: readonly string[] = [
  ...['a', '1', ' ', '\t', '\n', '.', ',', '1.', '1,', '1 ', "1'", '-', '(', '$', '€', '#', '%', '>', '> > ', ':', '/'],
  ...['1.1.', '12/', '2026-', '01.02.', 'due ', 'invoice ', 'Rechnung Nr. ', 'total ', 'net 30 ', 'within ', 'R E '],
  ...['https://', 'https://a.b/', '@', '+49 1', 'DE1234', 'May ', 'Re: ', 'von ', 'will * ', 'pay by ', 'bis zum '],
  ...['am 1. ', '1 x ', 'EUR ', '1,1.1', '1 000', '２０', '\u00a0', '\u0301', 'é', 'İ', '—', '"', 'From: a@b\n', 'On '],
  ...['could you pay by Friday? ', 'noch nicht bezahlt, ', 'fin de mes '],
  ...['Total\t1\t', '1.2.3.4.', 'A-', 'A1-', 'Nr.:', 'zahlbar bis ', '30 days end of month ', '2/10 n/30 ', '2% '],
];
const short = 12_500;
const long = 50_000;
const mostForFourTimes = 9;

function readEverything(text: string): void {
  readMail(aMail({ body: text, subject: text.slice(0, 2_000), attachmentNames: [text.slice(0, 300)] }), context);
  readMail(aReply(text), context);
  readTextDocument({ text, where: 'body' }, context);
}

function filled(pump: string, length: number): string {
  return pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
}

/** Processor time of the quicker of two runs: what else the machine does must not count. */
function secondsFor(work: () => void): number {
  const once = () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };
  return Math.min(once(), once());
}

/** How many times longer the second takes; measured again where it seems too many, since noise only ever adds. */
function ratioOf(one: () => void, other: () => void, floor: number, expected: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least >= expected; tries += 1) {
    const base = Math.max(secondsFor(one), floor);
    least = Math.min(least, secondsFor(other) / base);
  }
  return least;
}

describe('hostile text', () => {
  it.each(pumps)('takes time that grows with the length only: %j', { timeout: 60_000 }, (pump) => {
    const [one, four] = [filled(pump, short), filled(pump, long)];
    readEverything(one);
    // Four times the text: 4 is linear, 16 quadratic. The floor keeps the clock's grain and the collector out.
    const ratio = ratioOf(
      () => readEverything(one),
      () => readEverything(four),
      0.01,
      mostForFourTimes,
    );
    expect(ratio).toBeLessThan(mostForFourTimes);
  });

  it('reads no further than its cap', { timeout: 120_000 }, () => {
    const [capped, beyond] = [200_000, 5_000_000].map((length) =>
      filled('Total due 12.50 EUR on 1 May 2026\n', length),
    );
    const ratio = ratioOf(
      () => readEverything(capped ?? ''),
      () => readEverything(beyond ?? ''),
      0.05,
      3,
    );
    expect(ratio).toBeLessThan(3);
  });

  const lists = ['../shared/hostile/own/hostile-strings.json', '../shared/hostile/blns/blns.json'];
  for (const path of lists) {
    it.skipIf(!existsSync(path))(`survives every string of ${path}`, { timeout: 60_000 }, () => {
      const strings = stringsIn(JSON.parse(readFileSync(path, 'utf8')));
      expect(strings.length).toBeGreaterThan(10);
      for (const text of strings) {
        readEverything(`Invoice ${text} total ${text}\n${text}`);
        const thread = { account: me.email, ownAddresses: [], threadId: 't', subject: text };
        readThread({ ...thread, messages: [aMail({ body: text, subject: text }), aReply(text, { subject: text })] });
      }
    });
  }
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.slice(0, 50_000)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
