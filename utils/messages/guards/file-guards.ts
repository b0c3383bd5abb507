import { filePartBytes, mostFileBytes } from '../../domain/file-size.ts';
import { nullable, oneOf, record, text, textLike, wholeNumber } from '../../domain/shape/shape.ts';
import { isAddress, isId, isInvoiceFacts } from '../../domain/shape/value-shapes.ts';
import type { EnteredInvoice } from '../documents.ts';
import type { Ask } from '../protocol.ts';
import type { GuardsOf } from './guard.ts';

const mostParts = Math.ceil(mostFileBytes / filePartBytes);

export const isFile = record<Ask<'read-file'>['file']>({
  name: text(1_000),
  fileId: isId,
  parts: wholeNumber(1, mostParts),
});

/** A name without control characters, as it goes into the id of a client. */
const isParty = record<EnteredInvoice['client']>({
  name: nullable(textLike(/^[^\p{Cc}]+$/u, 500)),
  email: nullable(isAddress),
});

/** Files that are sent over and read, and what the user enters from them. */
export const fileGuards: GuardsOf<'send-file-part' | 'read-document' | 'track-entered'> = {
  'send-file-part': {
    askers: ['gmail', 'screen'],
    payload: record<Ask<'send-file-part'>>({
      fileId: isId,
      index: wholeNumber(0, mostParts - 1),
      // Four characters for three bytes.
      base64: text((filePartBytes / 3) * 4),
    }),
  },
  'read-document': { askers: ['screen'], payload: record<Ask<'read-document'>>({ file: isFile }) },
  'track-entered': {
    askers: ['screen'],
    payload: record<Ask<'track-entered'>>({
      invoice: record<EnteredInvoice>({
        account: nullable(isAddress),
        client: isParty,
        facts: isInvoiceFacts,
        source: oneOf(['file', 'hand']),
      }),
      requestId: isId,
    }),
  },
};
