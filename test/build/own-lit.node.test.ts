/** The files of the script tag have a Lit without what no element of ours uses: none may use it. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { marked, packed, tightHtml } from '../../tools/pack-markup.ts';
import { tightCss } from '../../tools/tighten-templates.ts';
import { trimmed } from '../../tools/trim-lit.ts';
import { unusedOfLit } from '../../tools/unused-of-lit.ts';
import { expectBuild, filesIn, importsOf, read, root } from '../helpers/pressroom.ts';

const hole = '\uE000';

describe('a template becomes shorter', () => {
  it.each([
    ['white space beside blocks', '<div>\n  <p>One</p>\n  Two\n</div>', '<div><p>One</p>Two</div>'],
    ['but not between words', '<p>A <b>B</b> <i>C</i></p>', '<p>A <b>B</b> <i>C</i></p>'],
    ['marks around a word', '<p class="a" part="b c">', '<p class=a part="b c">'],
    ['an end that HTML knows', '<br /><img src=\uE000 />', '<br><img src=\uE000>'],
    ['but not the one of a path', '<path d="M0 0" />', '<path d="M0 0"/>'],
  ])('%s', (_what, long, short) => expect(tightHtml(long)).toBe(short));

  it.each([
    ['noughts', 'p { margin: 0.5em 10.5em -0.1em }', 'p{margin:.5em 10.5em -.1em}'],
    ['sums stay sums', 'p > a + b { inset: calc(1em + 0.5px) }', 'p>a+b{inset:calc(1em + .5px)}'],
  ])('%s', (_what, long, short) => expect(tightCss(long)).toBe(short));
});

describe('where a value goes is said', () => {
  it.each([
    ['in an attribute', `<a href=${hole}>A</a>`, `<a href=^${hole}>A</a>`],
    ['in a part of one', `<p class="a ${hole}">`, `<p class="a ^${hole}">`],
    ['for a listener', `<button @click=${hole}>`, `<button @click=^${hole}>`],
    ['between tags', `<p>${hole}</p>`, `<p><?>${hole}</p>`],
    ['for two side by side', `<p>${hole}${hole}</p>`, `<p><?>${hole}<?>${hole}</p>`],
    ['after an attribute', `<p lang=${hole}>${hole}</p>`, `<p lang=^${hole}><?>${hole}</p>`],
  ])('%s', (_what, markup, said) => expect(marked(markup)).toBe(said));

  it('and nothing else may look like it', () => {
    for (const markup of ['<p title="^">', '<?>', 'a ^ b'])
      expect(() => marked(markup), markup).toThrow();
  });
});

describe('the build refuses', () => {
  it.each([
    ['a property', `<a .href=${hole}>`],
    ['a flag', `<a ?hidden=${hole}>`],
    ['an element part', `<a ${hole}>`],
    ['a part of a bare attribute', `<a href=#${hole}>`],
    ['an attribute in single marks', `<a href='${hole}'>`],
    ['a value for a tag', `<${hole}>`],
    ['raw text', `<title>${hole}</title>`],
    ['a comment', `<!-- ${hole} -->`],
    ['a bare value at the end of what closes itself', `<path d=${hole}/>`],
  ])('%s', (_what, markup) => expect(() => tightHtml(markup)).toThrow());

  it('nothing that Lit itself would read otherwise', () => {
    const markup = `<a class="a ${hole}" href=${hole} @click=${hole}>${hole}</a>`;
    expect(tightHtml(markup)).toBe(markup);
  });
});

describe('a template says where each element ends', () => {
  it.each([
    ['all alike, and none at the end', '<p><b>A</b> B</p><p>C</p>', '<p><b>A</> B</><p>C'],
    ['what HTML ends itself', '<p>A<br>B</p>', '<p>A<br></>B'],
    ['what is drawn', '<svg><path d="M0 0"/></svg><p>A</p>', '<svg><path d="M0 0"></></><p>A'],
    ['a value at the end', `<p><?>${hole}</p>`, `<p><?>${hole}`],
  ])('%s', (_what, markup, short) => expect(packed(markup)).toBe(short));

  it.each([
    ['an element without an end', '<p><b>A</p>'],
    ['an end too many', '<p>A</p></p>'],
    ['an element that HTML would close', '<p><div>A</div></p>'],
    ['a row that HTML would wrap', '<table><tr></tr></table>'],
    ['an entity', '<p>A&nbsp;B</p>'],
    ['a bracket in an attribute', '<p title="a > b">'],
    ['a style', '<p style="color: red">A</p>'],
    ['a shape that we do not draw', '<svg><circle/></svg>'],
    ['an element that ends itself in XML alone', '<div/>'],
  ])('and the build refuses %s', (_what, markup) => expect(() => packed(markup)).toThrow());
});

describe('a Lit that is not the one we know', () => {
  const packages: Readonly<Record<string, string>> = {
    'reactive-element.js': '@lit/reactive-element',
    'lit-html.js': 'lit-html',
    'lit-element.js': 'lit-element',
  };
  const installed = (file: string): string =>
    readFileSync(`${root}node_modules/${packages[file]}/${file}`, 'utf8');

  it.each(Object.keys(unusedOfLit))('is not built: %s', (file) => {
    const code = installed(file);
    expect(trimmed(file, code)).not.toBe(code);
    for (const [piece] of unusedOfLit[file]?.instead ?? []) {
      // Some stand there only once others are gone.
      if (!code.includes(piece)) continue;
      const other = code.replaceAll(piece, () => `?${piece.slice(1)}`);
      expect(() => trimmed(file, other), piece).toThrow('Lit has not once');
    }
  });

  it('that asks for a policy in another way least of all', () => {
    const code = installed('lit-html.js');
    expect(code).toContain('createPolicy("lit-html"');
    expect(trimmed('lit-html.js', code)).not.toMatch(/createPolicy|innerHTML|trustedTypes/);
  });
});

const sources = (): [string, string][] => filesIn('npm', '.js').map((file) => [file, read(file)]);

it('no element asks of Lit what the build takes out', () => {
  const absent =
    /\b(?:willUpdate|firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|removeController|finalizeStyles|addInitializer|createProperty|hasChanged|useDefault|noAccessor|shadowRootOptions)\b|\bstate: true|\breflect:|\bconverter:|\bsvg`|\bfrom ["']lit\/|\bhasUpdated\b|\bchanged\.(?:get|has|size|forEach|keys)\b/;
  for (const [file, code] of sources()) expect(code, file).not.toMatch(absent);
});

describe('the chunks', () => {
  beforeAll(expectBuild);

  it('have none of it', () => {
    for (const file of [...filesIn('chunks', '.js'), 'standfirst.js'])
      expect(read(file), file).not.toMatch(/_\$litDirective\$|litHtmlVersions|addInitializer/);
  });

  it('give no string to a parser of the page, but for what DOMPurify would do elsewhere', () => {
    const files = [...filesIn('chunks', '.js'), 'embed.js'];
    const sinks =
      /\.(?:inner|outer)HTML\b|createPolicy|parseFromString|insertAdjacentHTML|createContextualFragment|srcdoc|document\.write|HTMLUnsafe/;
    const found = files.filter((file) => sinks.test(read(file)));
    expect(found.filter((file) => !read(file).includes('ALLOWED_TAGS'))).toEqual([]);
    expect(found).toHaveLength(1);
  });

  it('need no helper of the bundler', () => {
    expect(filesIn('chunks', '.js').filter((file) => file.includes('runtime'))).toEqual([]);
  });

  it('bring what keeps a stream open only to who has one', () => {
    const files = filesIn('chunks', '.js');
    const stream = files.filter((file) => file.endsWith('/stream.js'));
    expect(stream).toHaveLength(1);
    expect(files.flatMap((file) => importsOf(file).now)).not.toContain(stream[0]);
  });
});
