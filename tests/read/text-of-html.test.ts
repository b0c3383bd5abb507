import { describe, expect, it } from 'vitest';
import { growth } from '../support/growth.ts';
import { mailOfText } from './mail-of-text.ts';
import { sentDay } from './sent-day.ts';
import { textOfHtml } from './text-of-html.ts';

describe('the text of a page', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['<p>Dear <b>Priya</b>,\n  hello</p>', 'Dear Priya, hello'],
    ['<table><tr><th>Total</th><td>€ 5</td></tr></table>', 'Total\t€ 5'],
    ['<table><tr><td>No.<br>Date</td><td>17<br>2 March</td></tr></table>', 'No.\t17\nDate\t2 March'],
    ['<ul><li><span>Issue date</span> <span>2026-03-02</span></li></ul>', 'Issue date\t2026-03-02'],
    ['<p><span>Dear</span> Priya, <span>hello</span></p>', 'Dear Priya, hello'],
    ['<dl><dt>Due</dt><dd>1 April</dd></dl>', 'Due\t1 April'],
    ['<blockquote><p>As you wrote</p></blockquote>', '> As you wrote'],
    ['<a href="https://pay.example/1">Pay now</a>', 'Pay now <https://pay.example/1>'],
    ['<a href="javascript:alert(1)">Pay now</a>', 'Pay now'],
    ['<style>p{}</style><script>x()</script><p hidden>no</p><p style="display: none">no</p>seen', 'seen'],
    ['5&nbsp;000&euro; &amp; more', '5 000€ & more'],
  ])('of %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each(['<div>', '<table><tr><td>'])('of hostile nesting takes time that grows with its length only: %s', (tag) => {
    expect(growth((times) => void textOfHtml(tag.repeat(times)), 10_000)).toBeLessThan(2.3);
  });
});

describe('a mail written down as text', () => {
  it('has its headers read', () => {
    const mail = mailOfText(
      'From: "Nadia K." <Nadia@Studio.example>\nTo: ap@acme.example, Bo <bo@acme.example>\nSubject: Hi\nDate: 2026-03-02\nAttachments: a.pdf, b.pdf\n\nBody\n\nmore',
    );
    expect(mail).toMatchObject({
      from: { name: 'Nadia K.', email: 'nadia@studio.example' },
      to: [{ email: 'ap@acme.example' }, { name: 'Bo', email: 'bo@acme.example' }],
      sentOn: '2026-03-02',
      attachmentNames: ['a.pdf', 'b.pdf'],
      body: 'Body\n\nmore',
    });
  });

  it('is none where the text begins otherwise', () => {
    expect(mailOfText('Invoice 17\nFrom: me')).toBeNull();
    expect(mailOfText('Subject: no sender\n\nBody')).toBeNull();
  });

  it('was sent on the day its sender had', () => {
    expect(sentDay('Thu, 15 Jan 2026 23:30:00 -0800')).toBe('2026-01-15');
    expect(sentDay('no date')).toBeNull();
  });
});
