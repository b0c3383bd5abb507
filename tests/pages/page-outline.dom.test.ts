import { describe, expect, it } from 'vitest';
import { pageOutline } from '../../utils/pages/page-outline.ts';
import { showPage } from '../support/show-page.ts';
import { fixtureNames, showFixture } from './gmail/fixtures.ts';

/** Words and addresses that stand on the pages, in text and in attributes. */
const secrets = [
  'nora',
  'vale',
  'anna',
  'client.example',
  'invoice',
  'rechnung',
  '1043',
  'eur',
  'thanks',
  '@',
  '19a0000',
  'thread-f',
  'message sent',
  'my own words',
  'nov ',
  '2026',
  'pay.example',
  'pdf',
  'mallory',
];

describe('the outline of a page', () => {
  it.each(fixtureNames)('holds no word, address, id or date of %s', (name) => {
    showFixture(name);
    const places = [null, document, ...document.querySelectorAll('*')];
    for (const place of places) {
      const outline = pageOutline(place, document, '.a3s').toLowerCase();
      expect(outline.length).toBeGreaterThan(3);
      for (const secret of secrets) expect(outline).not.toContain(secret);
    }
  });

  it('shows tags, roles, classes and the names of attributes around a place', () => {
    showFixture('2026-09-list');
    expect(pageOutline(document.querySelector('.y6'), document, '.a3s')).toContain(
      ['td.xY.a4W[role=gridcell]', '  div.xS[role=link]', '    div.xT'].join('\n'),
    );
  });

  it('stays out of mails, also where it starts in one, and out of made-up names', () => {
    showPage(`<!doctype html><body><div class="gs"><div class="a3s"><p class="secretword"><i id="x"></i></p></div>
      <u class="a b<script>" secretattributethatgoesonandonandonforever="1" data-ok="secretword"></u></div></body>`);
    const outline = pageOutline(document.querySelector('#x'), document, '.a3s');
    expect(outline).not.toContain('secret');
    expect(outline).toContain('u.a[data-ok]');
  });

  it('is short for any page', () => {
    showPage(`<!doctype html><body>${'<div><p><b><i></i></b></p></div>'.repeat(3_000)}</body>`);
    const outline = pageOutline(document.body, document, '.a3s');
    expect(outline.length).toBeLessThanOrEqual(6_000);
    expect(outline.split('\n').length).toBeLessThanOrEqual(121);
  });
});
