// A single-page application: a list that recycles its rows while scrolling, and each invoice's page, from inline data.
(() => {
  const state = JSON.parse(document.getElementById('state').textContent);
  const app = document.getElementById('app');
  const rowHeight = 72;
  const poolSize = 14;

  const make = (tag, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
  };

  const drawList = () => {
    const spacer = make('div', { className: 'spacer' });
    spacer.style.height = `${state.rows.length * rowHeight}px`;
    const pool = Array.from({ length: Math.min(poolSize, state.rows.length) }, () => {
      const cells = Array.from({ length: 5 }, () => make('span'));
      const link = make('a');
      const row = make('div', { className: 'recycled' }, cells[0], link, ...cells.slice(1));
      spacer.append(row);
      return { row, link, cells, index: -1 };
    });
    const scroller = make('div', { className: 'scroller', tabIndex: 0 }, spacer);
    const show = (slot, index) => {
      if (slot.index === index) return;
      slot.index = index;
      const row = state.rows[index];
      slot.row.style.transform = `translateY(${index * rowHeight}px)`;
      slot.link.href = row.href;
      slot.link.textContent = row.number;
      const texts = [row.issued, row.client, row.due, row.status, row.total];
      texts.forEach((text, column) => {
        slot.cells[column].textContent = text;
      });
    };
    const update = () => {
      const most = Math.max(0, state.rows.length - pool.length);
      const first = Math.min(Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - 2), most);
      for (let index = first; index < first + pool.length; index++) show(pool[index % pool.length], index);
    };
    scroller.addEventListener('scroll', () => requestAnimationFrame(update), { passive: true });
    const labels = [state.words.invoiceDate, state.words.number, state.words.client, state.words.dueDate];
    const head = make('div', { className: 'columns-head' });
    head.append(
      ...[...labels, state.words.statusLabel, state.words.amount].map((text) =>
        make('span', { textContent: `${text} ` }),
      ),
    );
    app.replaceChildren(make('h1', { textContent: state.words.invoices }), head, scroller);
    update();
  };

  const fact = (label, value) => {
    if (value === null) return null;
    return make(
      'div',
      { className: 'fact' },
      make('span', { textContent: label }),
      ': ',
      make('span', { textContent: value }),
    );
  };

  const drawInvoice = (view) => {
    const { words } = state;
    const remind = make('button', { type: 'button', textContent: words.remind });
    remind.dataset.remind = '';
    const activity = make('ul', {}, ...view.activity.map((text) => make('li', { textContent: text })));
    activity.dataset.activity = '';
    const items = view.items.map((item) => `${item.quantity} × ${item.name}, ${item.amount}`);
    const related =
      view.related &&
      make(
        'p',
        {},
        `${words.related}: `,
        make('a', { href: view.related.href, textContent: view.related.number }),
        ` ${view.related.status}`,
      );
    app.replaceChildren(
      make('p', {}, make('a', { href: state.listHref, textContent: `← ${words.invoices}` })),
      make('h1', { textContent: `${words.invoice} ${view.number}` }),
      make('p', {}, make('mark', { textContent: view.status })),
      ...(view.canRemind ? [remind] : []),
      ...[
        fact(words.client, view.client),
        fact(words.email, view.email),
        fact(words.invoiceDate, view.issued),
        fact(words.dueDate, view.due),
      ].filter(Boolean),
      make('ul', {}, ...items.map((text) => make('li', { textContent: text }))),
      ...state.sumLabels.flatMap(([label, key]) => fact(label, view[key]) ?? []),
      activity,
      ...(related ? [related] : []),
      document.importNode(document.getElementById('remind-dialog').content, true),
    );
  };

  // The page's frame stands at once, its content a frame or two later, as after an answer from the server.
  const draw = () => {
    app.replaceChildren(make('p', { textContent: state.words.loading }));
    const address = location.href;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (location.href !== address) return;
        const id = /INV2-[A-Z0-9-]{19}/.exec(location.pathname)?.[0];
        const view = id ? state.details[id] : undefined;
        if (view) drawInvoice(view);
        else drawList();
      }),
    );
  };

  app.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    draw();
  });
  addEventListener('popstate', draw);
  draw();
})();
