/**
 * The page under torture: every element, under a policy and style sheets that somebody has entered. The
 * policy is sent as a header, since in a meta tag a browser leaves parts of it out; the style sheet has
 * an address of its own, as it has on the page that it comes from.
 */
import { existsSync, readFileSync } from 'node:fs';

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** One line, in letters that a header may have. */
const lineOf = (text) =>
  text
    .replace(/^\s*content-security-policy(?:-report-only)?\s*:/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '')
    .trim();

const tagsOf = (manifest) =>
  JSON.parse(readFileSync(manifest, 'utf8')).modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ customElement, tagName }) => (customElement && tagName ? tagName : [])),
  );

function pageOf({ searchParams }, tags) {
  const policy = lineOf(searchParams.get('policy') ?? '');
  const nonce = /'nonce-([\w+/=-]+)'/.exec(policy)?.[1];
  const script = (src) => `<script${nonce ? ` nonce="${nonce}"` : ''} async src="${src}"></script>`;
  const css = searchParams.get('css') ?? '';
  const sheets = [
    ...(searchParams.get('sheets') ?? '').split(/\s+/).filter(Boolean),
    ...(css.trim() ? [`/torture/style?${new URLSearchParams({ css })}`] : []),
  ];
  const isolate = searchParams.has('isolate') ? ' data-isolate' : '';
  return {
    policy,
    body: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Under torture</title>
    ${sheets.map((href) => `<link class="theirs" rel="stylesheet" href="${escaped(href)}" />`).join('\n    ')}
    ${script('/torture/watch.js')}
    ${script('/dist/embed.js').replace(' async', `${isolate} async`)}
  </head>
  <body>
${tags.map((tag) => `    <div class="sf-column"><${tag} src="/fixtures/everything.json"></${tag}></div>`).join('\n')}
  </body>
</html>
`,
  };
}

/** Answers what is written for each who asks; says whether it did. */
export function answerTorture(request, response, manifest) {
  const url = new URL(request.url, 'http://torture.test');
  if (url.pathname === '/torture/style') {
    response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' });
    response.end(url.searchParams.get('css'));
    return true;
  }
  if (url.pathname !== '/torture/page') return false;
  if (!existsSync(manifest)) {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is no build yet: run `npm run build`.\n');
    return true;
  }
  const { policy, body } = pageOf(url, tagsOf(manifest));
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    ...(policy && { 'Content-Security-Policy': policy }),
  });
  response.end(body);
  return true;
}
