/** What the page of the bench offers to the one who measures. */
export interface ListPage {
  /** Draws the inside of all rows anew `times` times, each in a frame of its own, as Gmail does after reading. */
  burst(times: number): Promise<void>;
}

/** Fills the document with a list of `rows` rows in Gmail's shape, among `others` nodes that are not rows. */
export function drawList(rows: number, others: number): ListPage {
  const main = element('div', { role: 'main' });
  for (let index = 0; index < others; index++) main.append(element('div', {}, element('span', {}, `label ${index}`)));
  const body = element('tbody', {});
  const insides = Array.from({ length: rows }, (_, index) => rowInside(index));
  const lines = insides.map((inside) => element('tr', { class: 'zA yO', role: 'row' }, ...inside.map(clone)));
  body.append(...lines);
  main.append(element('div', { class: 'ae4', gh: 'tl' }, element('table', { role: 'grid' }, body)));
  document.body.replaceChildren(
    element('a', {
      href: 'https://accounts.google.com/SignOutOptions',
      'aria-label': 'Account: Me (me@studio.example)',
    }),
    main,
  );

  return {
    async burst(times) {
      for (let time = 0; time < times; time++) {
        // Drawing is prepared outside the frame in which it is put in: what is measured is what listens to it.
        const fresh = insides.map((inside) => inside.map(clone));
        await frame();
        lines.forEach((line, index) => {
          line.className = time % 2 ? 'zA yO' : 'zA zE';
          line.replaceChildren(...(fresh[index] ?? []));
        });
        await frame();
      }
      await frame();
    },
  };
}

function rowInside(index: number): Element[] {
  const id = (0x19a36435ce2f0000 + index * 0x100).toString(16).padStart(16, '0');
  const subject = element(
    'span',
    { 'data-thread-id': `#thread-f:${index}`, 'data-legacy-thread-id': id },
    `Invoice ${1000 + index}`,
  );
  return [
    element(
      'td',
      { class: 'yX xY' },
      element('div', { class: 'yW' }, element('span', { email: 'a@client.example' }, 'A')),
    ),
    element(
      'td',
      { class: 'xY a4W' },
      element(
        'div',
        { class: 'xS' },
        element('div', { class: 'xT' }, element('div', { class: 'y6' }, element('span', { class: 'bog' }, subject))),
      ),
    ),
    element('td', { class: 'xW xY' }, element('span', { title: 'Nov 1, 2026, 9:13 PM' }, 'Nov 1')),
  ];
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function clone<T extends Element>(node: T): T {
  return node.cloneNode(true) as T;
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
