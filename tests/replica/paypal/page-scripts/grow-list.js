// Adds twenty rows whenever the end comes into view; a filter draws the list anew from its start.
(() => {
  const rows = document.querySelector('[data-rows]');
  const more = document.querySelector('[data-more]');
  const everything = [...document.querySelector('[data-all]').content.children];
  let wanted = everything;
  let shown = 0;
  const grow = () => {
    const next = wanted.slice(shown, shown + 20);
    shown += next.length;
    rows.append(...next.map((row) => document.importNode(row, true)));
    more.hidden = shown >= wanted.length;
  };
  for (const button of document.querySelectorAll('[data-filter]')) {
    button.addEventListener('click', () => {
      const state = button.dataset.filter;
      wanted = state === '' ? everything : everything.filter((row) => row.dataset.state === state);
      shown = 0;
      rows.replaceChildren();
      grow();
    });
  }
  grow();
  // The observer is asked again after each growth, for an end that stays in view tells nothing new.
  const watcher = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting) || more.hidden) return;
    grow();
    watcher.unobserve(more);
    watcher.observe(more);
  });
  watcher.observe(more);
})();
