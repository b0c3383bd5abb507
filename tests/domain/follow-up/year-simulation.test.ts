import { beforeAll, describe, expect, it } from 'vitest';
import { simulateYear, type Year } from './a-year-of-chasing.ts';

describe('a year with 200 clients, random payments, replies, absences and worker deaths', () => {
  let year: Year;
  beforeAll(() => {
    year = simulateYear({ clients: 200, seed: 20_260_101 });
  }, 60_000);

  it('loses nothing and doubles nothing', () => {
    const { counts, lost, doubled } = year;
    console.log(
      Object.entries({ ...counts, lost: lost.length, doubled: doubled.length })
        .map(([what, count]) => `${String(count).padStart(7)} ${what}`)
        .join('\n'),
    );
    expect(lost).toEqual([]);
    expect(doubled).toEqual([]);
  });

  it('was a year in which things happened', () => {
    const { counts } = year;
    expect(counts.invoices).toBeGreaterThan(500);
    expect(counts['written contacts']).toBeGreaterThan(1_000);
    expect(counts.calls).toBeGreaterThan(100);
    expect(counts['worker deaths']).toBeGreaterThan(200);
    expect(counts['follow-ups caught up after days off']).toBeGreaterThan(200);
    expect(counts['promises broken']).toBeGreaterThan(20);
  });
});
