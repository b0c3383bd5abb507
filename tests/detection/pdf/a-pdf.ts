/** A text to be printed at a place: points from the left and from the top of an A4 page. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size?: number;
}

export interface SamplePdf {
  readonly pages: readonly (readonly PrintedText[])[];
  readonly attachment?: { readonly name: string; readonly text: string };
  /** Locked with a password nobody knows. */
  readonly locked?: boolean;
}

const pageHeight = 842;

/** A small sound PDF in Helvetica (Latin-1), for tests: written object by object, with a true cross-reference table. */
export function aPdf({ pages, attachment, locked = false }: SamplePdf): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const firstPage = 4;
  const pageIds = pages.map((_, index) => firstPage + index * 2);
  const fileId = firstPage + pages.length * 2;
  const names = attachment ? ` /Names << /EmbeddedFiles << /Names [(${attachment.name}) ${fileId + 1} 0 R] >> >>` : '';
  add(`<< /Type /Catalog /Pages 2 0 R${names} >>`);
  add(`<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [index, texts] of pages.entries()) {
    const contents = `${(pageIds[index] ?? 0) + 1} 0 R`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} >>`,
    );
    add(streamOf(texts.map(printing).join('\n')));
  }
  if (attachment) {
    add(streamOf(latin1(attachment.text), '/Type /EmbeddedFile '));
    add(`<< /Type /Filespec /F (${attachment.name}) /UF (${attachment.name}) /EF << /F ${fileId} 0 R >> >>`);
  }
  return assemble(objects, locked);
}

function printing({ text, left, top, size = 10 }: PrintedText): string {
  return `BT /F1 ${size} Tf ${left} ${pageHeight - top} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function streamOf(content: string, entries = ''): string {
  return `<< ${entries}/Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], locked: boolean): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const secret = '41'.repeat(32);
  const lock = locked
    ? ` /ID [<${secret}> <${secret}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`
    : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** UTF-8 bytes as characters, one each. */
function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
