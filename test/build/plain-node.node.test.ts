/** The npm modules in plain Node, where servers render and build tools look: no page, no exception. */
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { dist, expectBuild, filesIn, root, tags } from '../helpers/pressroom.ts';

beforeAll(expectBuild);

/** What only a page has. Lit's own build for Node looks for some of it, so the caller is asked for. */
const ofPages = [
  'document',
  'window',
  'location',
  'localStorage',
  'matchMedia',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'requestAnimationFrame',
  'getComputedStyle',
];

const watch = `
  const touched = [];
  for (const name of ${JSON.stringify(ofPages)})
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        const caller = new Error().stack.split('\\n')[2] ?? '';
        if (caller.includes('/dist/npm/')) touched.push(name + ' ' + caller.trim());
        return undefined;
      },
    });
`;

/** Runs a module in a Node of its own; what it logs last is what it found. */
async function inNode(code: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' } },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
}

const url = (file: string): string => JSON.stringify(pathToFileURL(dist + file).href);

describe('in plain Node', () => {
  it.each(['npm/index.js', 'npm/define.js'])('%s loads and touches no page', async (file) => {
    const found = await inNode(
      `${watch} await import(${url(file)}); console.log(JSON.stringify(touched));`,
    );
    expect(found).toEqual([]);
  });

  it('every module of the package loads by itself', async () => {
    const files = filesIn('npm', '.js');
    expect(files.length).toBeGreaterThan(tags.length * 2);
    const found = await inNode(
      `${watch}
       for (const file of [${files.map(url).join()}])
         await import(file).catch((error) => touched.push(file + ': ' + error));
       console.log(JSON.stringify(touched));`,
    );
    expect(found).toEqual([]);
  });

  it('npm/define.js registers every element, once Lit has given Node a registry', async () => {
    const found = await inNode(
      `await import(${url('npm/define.js')});
       console.log(JSON.stringify(${JSON.stringify(tags)}.filter((tag) => !customElements.get(tag))));`,
    );
    expect(found).toEqual([]);
  });

  it('every element can be made, and touches no page in that', async () => {
    const found = await inNode(
      `${watch}
       const { elementClasses, defineElements } = await import(${url('npm/index.js')});
       const defined = defineElements();
       const made = elementClasses.map((one) => new one().localName ?? one.tag);
       console.log(JSON.stringify({ defined, made: made.length, touched }));`,
    );
    expect(found).toEqual({
      defined: expect.arrayContaining(tags),
      made: tags.length,
      touched: [],
    });
  });

  it('stories are read and checked, with their HTML left shut', async () => {
    const found = await inNode(
      `import { readFileSync } from 'node:fs';
       const { parseStory, validateStory, findQuote, plainText } = await import(${url('npm/index.js')});
       const json = JSON.parse(readFileSync('stories/fixtures/soyuz.json', 'utf8'));
       const { story, problems } = parseStory(json);
       console.log(JSON.stringify({
         headline: story.headline,
         quote: plainText(findQuote(story, 'q-shed').text).slice(0, 11),
         updates: story.updates.length,
         problems,
         deep: validateStory(json),
         shut: story.keyPoints[3],
       }));`,
    );
    expect(found).toMatchObject({
      headline: 'The lifeboat that sprang a leak',
      quote: 'Spaceflight',
      updates: 16,
      problems: [],
      shut: { html: expect.stringContaining('<em>') },
    });
  });
});
