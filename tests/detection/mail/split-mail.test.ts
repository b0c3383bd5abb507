import { describe, expect, it } from 'vitest';
import { splitMail } from '../../../utils/detection/mail/split-mail.ts';

function partsOf(body: string) {
  const { fresh, quoted, signature, forwarded } = splitMail(body);
  const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text).filter((text) => text !== '');
  return { fresh: texts(fresh), quoted: texts(quoted), signature: texts(signature), forwarded };
}

describe('the parts of a mail', () => {
  it.each([
    ['English', 'On Mon, 9 Mar 2026 at 10:12, Ada <ada@byron.example> wrote:'],
    ['German', 'Am Mo., 9. März 2026 um 10:12 Uhr schrieb Ada <ada@byron.example>:'],
    ['French', 'Le lun. 9 mars 2026 à 10:12, Ada <ada@byron.example> a écrit :'],
    ['Spanish', 'El lun, 9 mar 2026 a las 10:12, Ada (<ada@byron.example>) escribió:'],
    ['Italian', 'Il giorno lun 9 mar 2026 alle ore 10:12 Ada <ada@byron.example> ha scritto:'],
    ['Dutch', 'Op ma 9 mrt 2026 om 10:12 schreef Ada <ada@byron.example>:'],
    ['Portuguese', 'Ada <ada@byron.example> escreveu (segunda, 9/03/2026 à(s) 10:12):'],
  ])('cuts the history off at the %s line above it', (_, attribution) => {
    const parts = partsOf(`Thank you.\n\n${attribution}\n> Invoice 12\n> Total: €5.00`);
    expect(parts.fresh).toEqual(['Thank you.']);
    expect(parts.quoted).toEqual([attribution, 'Invoice 12', 'Total: €5.00']);
  });

  it('takes marked lines for history although no line introduces them', () => {
    expect(partsOf('Yes.\n> Is it paid?\nRegards')).toMatchObject({ fresh: ['Yes.'], quoted: ['Is it paid?'] });
  });

  it.each([
    ['dashes', '-- '],
    ['a closing', 'Kind regards'],
    ['a closing with a comma', 'Viele Grüße,'],
    ['a French closing', 'Bien cordialement,'],
    ['legal small print', 'This email and any attachments are confidential.'],
  ])('cuts the signature off at %s', (_, line) => {
    const parts = partsOf(`Here is invoice 12.\n\n${line}\nAda Byron\n+44 20 7946 0958`);
    expect(parts.fresh).toEqual(['Here is invoice 12.']);
    expect(parts.signature).toContain('+44 20 7946 0958');
  });

  it('does not take thanks at the beginning for a closing', () => {
    const body = 'Hi,\nThanks for the quick call on Monday.\nInvoice no.: 12\nTotal: €5.00';
    expect(partsOf(body).fresh).toHaveLength(4);
  });

  it.each([
    '---------- Forwarded message ---------\nFrom: Otto <otto@lund.example>\nInvoice 5',
    'Begin forwarded message:\n\nFrom: Otto <otto@lund.example>',
    '-------- Weitergeleitete Nachricht --------\nVon: Otto <otto@lund.example>',
    'Von: Otto <otto@lund.example>\nGesendet: Montag\nAn: Ada\nBetreff: Rechnung',
  ])('sees a forwarded message: %j', (below) => {
    expect(partsOf(`FYI\n\n${below}`).forwarded).toBe(true);
  });
});
