// Moves each template's content into an open shadow root of its parent, the outermost first. No markup is parsed.
(() => {
  const attach = (scope) => {
    for (const template of scope.querySelectorAll('template[data-shadow-root]')) {
      const host = template.parentElement ?? template.parentNode.host;
      template.remove();
      const root = host.attachShadow({ mode: 'open' });
      root.append(template.content);
      attach(root);
    }
  };
  attach(document);
})();
