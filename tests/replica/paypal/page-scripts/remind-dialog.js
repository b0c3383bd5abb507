// The reminder dialog: opens a frame late, keeps the note as the page's own state, sends nothing anywhere.
(() => {
  const deepFind = (selector, scope = document) => {
    const found = scope.querySelector(selector);
    if (found) return found;
    for (const node of scope.querySelectorAll('*')) {
      const inside = node.shadowRoot && deepFind(selector, node.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };

  const written = (day) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(day);

  const open = () => {
    const template = deepFind('template[data-remind-dialog]');
    const dialog = document.importNode(template.content, true).firstElementChild;
    const note = dialog.querySelector('textarea');
    const count = dialog.querySelector('output');
    // As frameworks do: what is drawn comes from the state, and the state only learns from input events.
    let text = '';
    note.addEventListener('input', () => {
      text = note.value;
      count.textContent = `${text.length} / ${note.maxLength}`;
    });
    note.addEventListener('blur', () => {
      if (note.value !== text) note.value = text;
    });
    const close = () => {
      dialog.remove();
      deepFind('[data-remind]')?.focus();
    };
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    dialog.querySelector('[data-close]').addEventListener('click', close);
    dialog.querySelector('[data-send]').addEventListener('click', () => {
      close();
      sent(template, text);
    });
    template.parentNode.append(dialog);
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
    note.focus();
  };

  const sent = (template, text) => {
    const button = deepFind('[data-remind]');
    const times = Number(button.dataset.times ?? '0') + 1;
    button.dataset.times = String(times);
    const entry = document.createElement('li');
    const day = document.documentElement.dataset.today;
    entry.textContent = template.dataset.reminded.replace('%', written(day ? new Date(`${day}T12:00`) : new Date()));
    if (text !== '') entry.title = text;
    deepFind('[data-activity]').append(entry);
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.textContent = times < 2 ? template.dataset.sent : template.dataset.limit;
    button.after(said);
    button.disabled = times >= 2;
  };

  // The button may be drawn later by the page's own script, and inside a shadow root.
  document.addEventListener('click', (event) => {
    const pressed = event.composedPath().some((node) => node instanceof Element && node.matches('[data-remind]'));
    if (pressed) requestAnimationFrame(() => requestAnimationFrame(open));
  });
})();
