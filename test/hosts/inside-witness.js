// Stands in the frame of an isolated element before all else: tells a test what a reader sees there, and
// does what a hostile story would do if it had broken out of everything but the frame.
{
  const told = { violations: [], errors: [] };
  addEventListener('error', ({ message }) => told.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => told.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', (event) =>
    told.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  const { error } = console;
  console.error = (...words) => {
    told.errors.push(words.join(' '));
    error(...words);
  };

  /** As the browser has it. */
  const topOf = Element.prototype.getBoundingClientRect;

  /** The private port, as one who sits in the frame can have it. */
  let port;
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (...all) {
    port = this;
    return postMessage.apply(this, all);
  };

  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? all(node.shadowRoot) : []),
    ]);
  const find = (selector) => all(document.body).find((node) => node.matches(selector));
  const wordsOf = (node) =>
    [...node.childNodes]
      .map((one) =>
        one.nodeType === 3
          ? node.getClientRects?.().length || node.nodeType === 11
            ? one.nodeValue
            : ''
          : one.nodeType === 1 && !one.matches('style, script')
            ? `${wordsOf(one)} ${one.shadowRoot ? wordsOf(one.shadowRoot) : ''}`
            : '',
      )
      .join(' ');
  const tried = (what) => {
    try {
      return String(what());
    } catch (failure) {
      return failure.name;
    }
  };

  const acts = {
    look: () => {
      const { documentElement: root } = document;
      const element = document.body.querySelector(':scope > :not(script)');
      const sheet = element?.shadowRoot?.querySelector('.sheet') ?? root;
      const { color, direction, fontFamily, fontSize } = getComputedStyle(sheet);
      return {
        ...told,
        words: wordsOf(document.body).replace(/\s+/g, ' ').trim(),
        name: element?.localName,
        address: location.href,
        attributes: Object.fromEntries(
          [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
        ),
        lang: root.getAttribute('lang'),
        theme: root.getAttribute('theme'),
        scheme: getComputedStyle(root).colorScheme,
        ground: getComputedStyle(sheet).backgroundColor,
        accent: getComputedStyle(root).getPropertyValue('--story-accent'),
        style: { color, direction, fontFamily, fontSize },
        heading: find('[part~=headline]')?.localName,
        headings: all(document.body).flatMap(
          ({ localName }) => localName.match(/^h\d$/)?.[0] ?? [],
        ),
        height: Math.ceil(document.body.getBoundingClientRect().height),
        tops: Object.fromEntries(
          all(document.body).flatMap((one) =>
            one.localName === 'article' ? [[one.id, topOf.call(one).top]] : [],
          ),
        ),
        inner: document.documentElement.clientHeight,
        focus: (() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at ? `${at.localName}#${at.id}` : '';
        })(),
        dialog: (() => {
          const style = find('dialog')?.style;
          return style && { inset: style.inset, height: style.blockSize };
        })(),
        links: all(document.body).flatMap((one) =>
          one.localName === 'a' ? [{ href: one.href, target: one.target, rel: one.rel }] : [],
        ),
      };
    },
    /** What a page without an origin must not reach. */
    reach: () => ({
      origin: String(origin),
      parent: tried(() => parent.document.title),
      cookie: tried(() => document.cookie),
      storage: tried(() => localStorage.length),
    }),
    press: (selector) => {
      const found = find(selector);
      found?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      found?.click();
      return !!found;
    },
    focus: (selector) => {
      find(selector)?.focus();
      return true;
    },
    /** Over the private port. */
    tell: (messages) => {
      for (const message of messages) postMessage.call(port, message);
      return true;
    },
    /** To the page around, as any window may. */
    call: (message) => {
      parent.postMessage(message, '*');
      return true;
    },
  };

  // A tab that opens would hide the page of all later tests.
  addEventListener('click', (event) => {
    if (event.composedPath().some((one) => one.target === '_blank')) event.preventDefault();
  });

  addEventListener('message', ({ data, source }) => {
    const act = acts[data?.act];
    if (act) source.postMessage({ number: data.number, answer: act(data.with) }, '*');
  });
}
