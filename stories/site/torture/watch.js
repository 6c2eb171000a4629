// Stands on the page under torture and tells the page around it what became of our elements.
{
  const refused = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    refused.push({ directive: event.effectiveDirective, address: event.blockedURI }),
  );

  /** What elements take from a page on purpose. */
  const taken = [
    'color',
    'color-scheme',
    'font-family',
    'text-rendering',
    'text-size-adjust',
    '-webkit-text-size-adjust',
    '-webkit-font-smoothing',
    '-webkit-tap-highlight-color',
    '-webkit-locale',
    'tab-size',
    'text-underline-offset',
  ];
  /** So many nodes of each element are looked at. */
  const many = 200;

  const columns = () => [...document.querySelectorAll('.sf-column')];
  const elementOf = (column) => column.firstElementChild;
  const inside = (element) =>
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((node) => [
      node,
      ...inside(node),
    ]);
  const some = (nodes) => {
    const step = Math.max(1, (nodes.length - 1) / (many - 1));
    return [
      ...new Set(Array.from({ length: many }, (_, at) => nodes[Math.round(at * step)])),
    ].filter(Boolean);
  };

  /** Whether a reader sees anything of it. */
  const shows = (element) =>
    element.getClientRects().length > 0 &&
    element.offsetHeight > 4 &&
    (element.shadowRoot?.querySelector('iframe:not(.coming)') ||
      inside(element).some(
        (node) => node.matches('[part], svg, img') && node.getClientRects().length > 0,
      ));

  const nameOf = (node) => {
    const part = node.getAttribute('part');
    return part ? `::part(${part.split(' ')[0]})` : `${node.localName}.${node.classList[0] ?? ''}`;
  };

  /** How nodes are painted, before and after the page's style sheets are taken away. */
  function changes() {
    const links = [...document.querySelectorAll('link.theirs')];
    if (!links.length) return [];
    const picked = columns().flatMap((column) =>
      some(inside(elementOf(column)).filter((node) => !node.closest('.bar'))).map((node) => ({
        tag: elementOf(column).localName,
        node,
      })),
    );
    const lookOf = (node) => {
      const style = getComputedStyle(node);
      return new Map(
        [...style]
          .filter((name) => !/^(?:--|inset|top$|right$|bottom$|left$)/.test(name))
          .map((name) => [name, style.getPropertyValue(name)]),
      );
    };
    for (const animation of document.getAnimations()) animation.cancel();
    const before = picked.map(({ node }) => lookOf(node));
    const wanted = columns().map((column) => {
      const style = getComputedStyle(column);
      return taken.map((name) => [name, style.getPropertyValue(name)]);
    });
    const displays = columns().map((column) => getComputedStyle(elementOf(column)).display);
    for (const { sheet } of links) if (sheet) sheet.disabled = true;
    columns().forEach((column, at) => {
      for (const [name, value] of wanted[at]) column.style.setProperty(name, value);
      elementOf(column).style.setProperty('display', displays[at]);
    });
    const after = picked.map(({ node }) => lookOf(node));
    columns().forEach((column) => {
      for (const name of taken) column.style.removeProperty(name);
      elementOf(column).style.removeProperty('display');
    });
    for (const { sheet } of links) if (sheet) sheet.disabled = false;
    return picked.flatMap(({ tag, node }, at) =>
      [...before[at]].flatMap(([name, value]) =>
        after[at].get(name) === value
          ? []
          : [{ tag, node: nameOf(node), property: name, yours: value, ours: after[at].get(name) }],
      ),
    );
  }

  const loaded = () => performance.getEntriesByType('resource').length;
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Waits until nothing more comes, for so long as a reader would. */
  async function rest() {
    const end = performance.now() + 8_000;
    for (let before = -1; performance.now() < end;) {
      const all = columns().length && columns().every((column) => shows(elementOf(column)));
      if (before === loaded() && (all || performance.now() > 4_000)) return;
      before = loaded();
      await pause(400);
    }
  }

  addEventListener('load', async () => {
    // As wide with the page's style sheets as without them.
    for (const { style } of columns()) {
      style.setProperty('display', 'block', 'important');
      style.setProperty('inline-size', 'min(640px, 100vw)', 'important');
    }
    await rest();
    const silent = columns()
      .map(elementOf)
      .filter((element) => !shows(element))
      .map(({ localName }) => localName);
    const { scrollHeight: height } = document.documentElement;
    parent.postMessage(
      { refused, changes: changes(), silent, all: columns().length, height },
      location.origin,
    );
  });
}
