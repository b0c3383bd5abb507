// Draws all rows anew when asked to, as an application does after fetching: new nodes, nothing kept that others added.
(() => {
  const rows = document.querySelector('[data-rows]');
  const pristine = rows.cloneNode(true);
  document.querySelector('[data-refresh]').addEventListener('click', () => {
    requestAnimationFrame(() => rows.replaceChildren(...pristine.cloneNode(true).childNodes));
  });
})();
