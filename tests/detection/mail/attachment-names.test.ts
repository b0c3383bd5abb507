import { describe, expect, it } from 'vitest';
import { readAttachmentNames } from '../../../utils/detection/mail/attachment-names.ts';

describe('what the names of attachments say', () => {
  it.each([
    ['Invoice-1043.pdf', '1043'],
    ['invoice_2026-031.pdf', '2026-031'],
    ['Rechnung RE-204.pdf', 'RE-204'],
    ['Facture-FA88.pdf', 'FA88'],
    ['factura_2026_7.pdf', null],
    ['INV-2026-003.pdf', 'INV-2026-003'],
    ['Rechnung_2026-02.pdf', null],
    ['Invoice 10.03.2026.pdf', null],
    ['Invoice.pdf', null],
  ])('%s names an invoice', (name, number) => {
    const evidence = readAttachmentNames([name]);
    expect(evidence.invoiceNamed).toBe(true);
    expect(evidence.number?.value ?? null).toBe(number);
  });

  it.each(['Quote-12.pdf', 'photo.jpg', 'Invoice-1043.jpg', 'agenda.pdf'])('%s names none', (name) => {
    expect(readAttachmentNames([name])).toMatchObject({ invoiceNamed: false, number: null });
  });

  it('gives no number where two names have one', () => {
    expect(readAttachmentNames(['Invoice-301.pdf', 'Invoice-302.pdf'])).toMatchObject({
      invoiceNamed: true,
      number: null,
    });
  });
});
