// Stands in a strict page before anything else, and answers the test by message: a page that is
// sandboxed can be looked into in no other way.
{
  /** @type {{ violations: string[], errors: string[], warnings: string[] }} */
  const told = { violations: [], errors: [], warnings: [] };

  addEventListener('error', ({ message }) => told.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', (event) =>
    told.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  const { error, warn } = console;
  console.error = (...words) => {
    told.errors.push(words.join(' '));
    error(...words);
  };
  console.warn = (...words) => {
    told.warnings.push(words.join(' '));
    warn(...words);
  };

  /** What is drawn of a shadow root and of those in it. @param {ShadowRoot} root @returns {string} */
  const seen = (root) => {
    const words = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) words.push(seen(node.shadowRoot));
      if (node.nodeType === 3 && node.parentElement?.getClientRects().length)
        words.push(node.nodeValue);
    }
    return words.join(' ').replace(/\s+/g, ' ').trim();
  };

  /** @param {string} tag */
  const look = (tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    const sheet = root?.querySelector('.sheet');
    return {
      words: root ? seen(root) : '',
      styled: !!sheet && getComputedStyle(sheet).getPropertyValue('--_rule') !== '',
      pictures: [...(root?.querySelectorAll('img') ?? [])].filter((one) => one.naturalWidth).length,
    };
  };

  addEventListener('message', ({ data, source }) => {
    if (!Array.isArray(data?.tags)) return;
    const shown = Object.fromEntries(
      data.tags.map((/** @type {string} */ tag) => [tag, look(tag)]),
    );
    source?.postMessage({ ...told, shown }, { targetOrigin: '*' });
  });
}
