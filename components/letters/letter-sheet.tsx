import type { Letter, LetterTable, TellingBlock } from '../../utils/domain/letters/letter.ts';

export type Paper = 'a4' | 'us-letter';

interface LetterSheetProps {
  readonly letter: Letter;
  readonly paper: Paper;
}

/**
 * The letter as it will be printed: real text, one sheet of paper after the other, always dark on white. The browser's
 * own print dialogue prints it or saves it as a PDF.
 */
export function LetterSheet({ letter, paper }: LetterSheetProps) {
  return (
    <article class="letter" data-paper={paper} data-scheme="light" lang={letter.language} aria-label={letter.title}>
      {letter.pages.map((page, index) => (
        // Pages have no name of their own and never change places.
        <div class="sheet" key={`${letter.kind} ${index}`}>
          {page.blocks.map((one, place) => (
            <Block key={`${one.kind} ${place}`} one={one} />
          ))}
        </div>
      ))}
    </article>
  );
}

function Block({ one }: { readonly one: TellingBlock }) {
  switch (one.kind) {
    case 'address':
      return (
        <address class={one.whose}>
          {one.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      );
    case 'title':
      return <h2>{one.text}</h2>;
    case 'heading':
      return <h3>{one.text}</h3>;
    case 'paragraph':
      return <p>{one.text}</p>;
    case 'small':
      return <p class="small-print">{one.text}</p>;
    case 'list':
      return (
        <ul>
          {one.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case 'boxes':
      return (
        <ul class="boxes">
          {one.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case 'pairs':
      return (
        <dl>
          {one.rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'signature':
      return <p class="signature">{one.text}</p>;
    case 'blank':
      return (
        <p class={`blank lines-${one.lines}`}>
          <span>{one.label}</span>
        </p>
      );
    case 'table':
      return <Table table={one} />;
  }
}

function Table({ table: { caption, head, rows, foot, figures } }: { readonly table: LetterTable }) {
  const align = (column: number) => (figures.includes(column) ? 'figures right' : undefined);
  return (
    <section class="table-room" aria-label={caption}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={cell} scope="col" class={align(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((cells, row) => rowOf(cells, `row ${row}`, head, align))}</tbody>
        {foot.length > 0 && <tfoot>{foot.map((cells, row) => rowOf(cells, `foot ${row}`, [], align))}</tfoot>}
      </table>
    </section>
  );
}

/** A cell carries the name of its column as well: on a narrow screen the cells of a row stand below one another. */
function rowOf(
  cells: readonly string[],
  key: string,
  head: readonly string[],
  align: (column: number) => string | undefined,
) {
  return (
    <tr key={key}>
      {cells.map((cell, column) => (
        <td key={`${key} ${column}`} class={align(column)} data-column={cell === '' ? undefined : head[column]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
