import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { claimOf } from '../../utils/domain/claim/claim.ts';
import { languages } from '../../utils/domain/language.ts';
import { makePack, packFiles } from '../../utils/hand-over/make-pack.ts';
import { packCodeWords } from '../../utils/hand-over/pack-code-words.ts';
import { escaped, shownCell } from '../../utils/hand-over/pack-html.ts';
import { type PackSource, tableNames } from '../../utils/hand-over/pack-rows.ts';
import { dayAfterMonday, euros, type JournalBuilder, journal } from '../domain/a-journal.ts';
import { creditor, fullJournal, today } from '../domain/letters/a-letter.ts';

function sourceOf(built: JournalBuilder): PackSource {
  const client = built.standing();
  const invoiceIds = client.invoices.map(({ id }) => id);
  const claim = claimOf({ client, entries: built.entries, invoiceIds, asOf: today, law: 'GB', rights: null });
  return { madeOn: today, creditor, client: client.facts, claim, entries: built.entries };
}

const acme = fullJournal()
  .add(dayAfterMonday(30), {
    kind: 'contact-made',
    channel: 'mail',
    stepId: null,
    stage: 'firm',
    origin: 'fairdue',
    text: 'Dear Ann,\nplease pay "1043".',
    claimed: [
      {
        invoiceId: 'inv-1',
        kind: 'interest',
        amount: euros(17.41),
        rule: 'Late Payment of Commercial Debts (Interest) Act 1998',
        source: 'legislation.gov.uk',
        rates: { table: 'Bank Rate', rows: [{ from: dayAfterMonday(-60), percent: '11.75' }] },
        asOf: dayAfterMonday(30),
      },
    ],
  })
  .add(dayAfterMonday(31), {
    kind: 'plan-agreed',
    instalments: [{ dueDate: dayAfterMonday(60), amount: euros(2000) }],
  });

function baker(): JournalBuilder {
  const built = journal('baker').add(
    dayAfterMonday(-20),
    {
      kind: 'invoice-tracked',
      facts: {
        number: 'B-7',
        subject: 'Window lettering',
        issueDate: dayAfterMonday(-20),
        dueDate: dayAfterMonday(-6),
        dueDateSource: 'explicit',
        total: euros(610),
        amountDue: euros(610),
        paymentLink: null,
        language: 'en',
      },
      client: {
        name: 'Baker & Sons',
        contacts: [{ role: 'buyer', name: 'Bob Baker', email: 'bob@baker.example', phone: null }],
        language: 'en',
      },
      place: { site: 'gmail', account: 'me@example.com', threadId: 'thread-b' },
      automatic: true,
    },
    ['b-1'],
  );
  return built.paid(dayAfterMonday(21), 10, ['b-1']).mailed(dayAfterMonday(3), 'polite-1', 'polite', ['b-1']);
}

const filesOf = (pack: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(pack)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const rowsOf = (csv: string | undefined) =>
  Papa.parse<Record<string, string>>((csv ?? '').replace(/^\ufeff/, '').trim(), { header: true }).data;

describe('a hand-over file', () => {
  const files = filesOf(makePack(sourceOf(acme), 'en'));

  it('opens, with a page, the data as JSON, and a table each as CSV', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['data.json', 'index.html', ...tableNames.map((name) => `csv/${name}.csv`)].sort(),
    );
  });

  it('is complete against the ledger', () => {
    const data = JSON.parse(files['data.json'] ?? '');
    const mails = acme.entries.filter((entry) => entry.kind === 'contact-made' && entry.channel !== 'call');
    expect(data.invoices.map(({ number }: { number: string }) => number)).toEqual(['1043', '1051']);
    expect(data.contacts).toHaveLength(mails.length);
    expect(data.contacts.at(-1)).toMatchObject({
      day: dayAfterMonday(30),
      stage: 'firm',
      text: 'Dear Ann,\nplease pay "1043".',
    });
    expect(data.claimed).toEqual([
      {
        day: dayAfterMonday(30),
        channel: 'mail',
        invoice: '1043',
        what: 'interest',
        amount: '17.41',
        currency: 'EUR',
        as_of: dayAfterMonday(30),
        rule: 'Late Payment of Commercial Debts (Interest) Act 1998',
        source: 'legislation.gov.uk',
        rates: 'Bank Rate',
        percent_a_year: `11.75 (${dayAfterMonday(-60)})`,
      },
    ]);
    expect(data.calls).toMatchObject([{ day: dayAfterMonday(11), outcome: 'voicemail' }]);
    expect(data.promises).toMatchObject([{ promised_for: dayAfterMonday(18) }]);
    expect(data.payments).toEqual([{ invoice: '1043', day: dayAfterMonday(20), amount: '400.00', currency: 'EUR' }]);
    expect(data.plans).toMatchObject([{ due: dayAfterMonday(60), amount: '2000.00' }]);
    expect(data.interest.length).toBeGreaterThan(2);
    expect(data.client).toContainEqual({
      field: 'contact (buyer)',
      value: 'Ann Miller, ann@acme.example, +44 20 7946 0001',
    });
    expect(data.totals[0]).toEqual({ what: 'open on invoices', amount: '2800.00', currency: 'EUR' });
  });

  it('says the same in each of its three forms', () => {
    const data = JSON.parse(files['data.json'] ?? '');
    for (const name of tableNames) {
      const rows: Record<string, string>[] = data[name];
      expect(rowsOf(files[`csv/${name}.csv`]).map((row) => Object.values(row).map(unguarded))).toEqual(
        rows.map((row) => Object.values(row)),
      );
      const cells = rows.flatMap((row) => Object.entries(row));
      for (const [column, cell] of cells) {
        expect(files['index.html']).toContain(escaped(shownCell(column, cell, packCodeWords.en)));
      }
    }
  });

  it('shares no row with that of another client', () => {
    const other = filesOf(makePack(sourceOf(baker()), 'en'));
    const cells = (of: Record<string, string>) =>
      tableNames.flatMap((name) => rowsOf(of[`csv/${name}.csv`]).map((row) => `${name} ${JSON.stringify(row)}`));
    const ours = cells(files).filter((row) => !/"(language|kind)"/.test(row));
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter((row) => cells(other).includes(row))).toEqual([]);
    for (const word of ['Baker', 'B-7', 'bob@baker.example']) expect(Object.values(files).join('')).not.toContain(word);
    for (const word of ['Acme', '1043', 'ann@acme.example']) expect(Object.values(other).join('')).not.toContain(word);
  });

  it.each(languages)('has its headings in %s', (language) => {
    const page = packFiles(sourceOf(acme), language)['index.html'] ?? '';
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<h2>/g)).toHaveLength(tableNames.length);
    expect(page.match(/<th scope="col">[^<]*_[^<]*/g)).toBeNull();
    const codes = ['polite-1', 'voicemail', 'accounts-payable', 'siteReminder', 'percent_a_year', 'days_late'];
    for (const code of codes) expect(page).not.toContain(`<td>${code}</td>`);
  });
});

describe('hostile texts', () => {
  const evil = '=HYPERLINK("http://x")<script>alert(1)</script>" onload=\'x\' \u202eabc';
  const built = journal().tracked(dayAfterMonday(-14), { subject: evil, number: '@SUM(1)' });
  const files = packFiles(sourceOf(built), 'en');

  it('become no markup and no script', () => {
    const page = files['index.html'] ?? '';
    expect(page).not.toMatch(/<script|onload='|\u202e/);
    expect(page).toContain('&lt;script&gt;');
    expect(page.match(/<[a-z!/][^>]*>/gi)?.filter((tag) => /javascript:|\son\w+=/i.test(tag))).toEqual([]);
  });

  it('are no formula to a spreadsheet', () => {
    const csv = files['csv/invoices.csv'] ?? '';
    for (const [row] of [rowsOf(csv)]) {
      expect(Object.values(row ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });
});

/** A cell without the mark that keeps a spreadsheet from taking it for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}
