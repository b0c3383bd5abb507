/** How a piece of text is to be taken. */
export interface TextKind {
  readonly isQuoted: boolean;
  readonly keepsSpace: boolean;
}

/** Collects text into lines as a browser would lay it out: spaces run together, blocks start lines. */
export interface TextLines {
  add(text: string, kind: TextKind): void;
  /** A whole line of its own. */
  addLine(text: string, kind: TextKind): void;
  /** `<br>`: ends the line, also an empty one. */
  breakHere(kind: TextKind): void;
  /** A block begins or ends: starts a line unless one is just started. */
  startLine(): void;
  /** The lines so far, without empty ones at both ends and with at most one empty line in a row. */
  lines(): string[];
  text(): string;
}

/** No-break and other fixed spaces are spaces; marks of no width are nothing. */
const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const noWidth = /[\u00ad\u200b\u2060\ufeff]/g;

/** An empty collector. */
export function textLines(): TextLines {
  const done: string[] = [];
  let line = '';
  let isQuotedLine = false;

  function end(): void {
    const text = line.replace(/ +$/, '');
    done.push(isQuotedLine ? `> ${text}`.trimEnd() : text);
    line = '';
    isQuotedLine = false;
  }

  function addSpaced(text: string, isQuoted: boolean): void {
    const joined = line === '' || line.endsWith(' ') ? text.replace(/^ +/, '') : text;
    if (joined === '') return;
    line += joined;
    isQuotedLine = isQuoted;
  }

  const collector: TextLines = {
    add(raw, { isQuoted, keepsSpace }) {
      const text = raw.replace(noWidth, '');
      if (!keepsSpace) return addSpaced(text.replace(spaces, ' '), isQuoted);
      const [first = '', ...others] = text.split(/\r?\n/);
      line += first;
      isQuotedLine = isQuotedLine || isQuoted;
      for (const other of others) {
        end();
        line = other;
        isQuotedLine = isQuoted;
      }
    },
    addLine(text, { isQuoted }) {
      collector.startLine();
      line = text;
      isQuotedLine = isQuoted;
      end();
    },
    breakHere({ isQuoted }) {
      if (line === '') isQuotedLine = isQuoted;
      end();
    },
    startLine() {
      if (line !== '') end();
    },
    lines() {
      const all = line === '' ? [...done] : [...done, isQuotedLine ? `> ${line}`.trimEnd() : line.trimEnd()];
      const kept = all.filter((text, at) => !isEmpty(text) || !isEmpty(all[at - 1] ?? ''));
      while (kept.length > 0 && isEmpty(kept.at(-1) ?? '')) kept.pop();
      return kept;
    },
    text: () => collector.lines().join('\n'),
  };
  return collector;
}

function isEmpty(line: string): boolean {
  return line === '' || line === '>';
}
