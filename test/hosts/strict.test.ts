/**
 * Strict hosts: the policies that the README promises, as it writes them. A reader sees all of a
 * story, and nothing is refused, nor reported where a policy only reports.
 */
import { describe, expect, it } from 'vitest';
import readme from '../../README.md?raw';
import { elementClasses } from '../../src/index.js';
import type { JsonObject } from '../helpers/copy.ts';
import { noteHosts } from '../helpers/host-matrix.ts';
import { partFor, quoteIn, sentences } from '../helpers/sentences.ts';
import { StrictHost, settled, type StrictPage } from '../helpers/strict-page.ts';
import { newKey, requestsFor } from '../helpers/wire.ts';

const [, strictPages = ''] = readme.split('### Strict pages');
const lines = [...strictPages.matchAll(/^Content-Security-Policy: .+$/gm)].map(([line]) => line);
/** Each line of the README, by what tells it from the others. */
function written(mark: string): string {
  const [line, ...others] = lines.filter((one) => one.includes(mark));
  if (!line || others.length) throw new Error(`the README has not one line with ${mark}`);
  return line;
}
const nonceIn = (line: string): string | undefined => /'nonce-([^']+)'/.exec(line)?.[1];

const none = written("style-src 'self'");
const own = written('trusted-types newsroom');
const nonce = written('strict-dynamic');

const only = (line: string, key: string): string =>
  `${line.replace('Policy:', 'Policy-Report-Only:')}; report-uri /faults/count?key=${key}`;

type Case = Omit<StrictPage, 'body'>;
const policies: Readonly<Record<string, (key: string) => Case>> = {
  'no policy name at all': (key) => ({ headers: [`${none}; report-uri /faults/count?key=${key}`] }),
  "the page's own policy name alone": (key) => ({
    headers: [`${own}; report-uri /faults/count?key=${key}`],
  }),
  'a nonce and strict-dynamic': (key) => ({
    headers: [`${nonce}; report-uri /faults/count?key=${key}`],
    nonce: nonceIn(nonce) ?? '',
  }),
  'report-only: no policy name': (key) => ({ headers: [only(none, key)] }),
  "report-only: the page's own": (key) => ({ headers: [only(own, key)] }),
  'report-only: a nonce': (key) => ({ headers: [only(nonce, key)], nonce: nonceIn(nonce) ?? '' }),
  'a sandbox of another origin': () => ({ headers: [], sandboxed: true }),
  // To WebKit a sandboxed page has no self: the server is named instead, as the README says.
  'a sandbox with no policy name': (key) => ({
    headers: [`${none.replaceAll("'self'", location.origin)}; report-uri /faults/count?key=${key}`],
    sandboxed: true,
  }),
};

const scripts: Readonly<Record<string, (nonce: string) => string>> = {
  'embed.js': (nonce) => `<script${nonce} async src="/cors/dist/embed.js"></script>`,
  'standfirst.js': (nonce) =>
    `<script${nonce} type="module" src="/cors/dist/standfirst.js"></script>`,
};
const attribute = (nonce?: string): string => (nonce ? ` nonce="${nonce}"` : '');

const get = async (path: string): Promise<JsonObject> =>
  (await (await fetch(path)).json()) as JsonObject;

/** Quotes, pictures and a timeline in one story, HTML in all its fields in the other. */
const plain = '/cors/fixtures/soyuz.json';
const marked = '/cors/hosts/tram-html.json';
const parts = ['article-header', 'article-body', 'live-timeline'] as const;

describe.each(Object.entries(policies))('%s', (_name, policy) => {
  it.each(Object.entries(scripts))('%s shows every sentence of a story', async (_, script) => {
    const key = newKey();
    const page = policy(key);
    const story = await get(plain);
    const host = new StrictHost();
    await host.open({
      ...page,
      body: `${script(attribute(page.nonce))}
        ${parts.map((tag) => `<${tag} src="${plain}"></${tag}>`).join('')}
        <pull-quote src="${plain}" quote="q-lifeboat"></pull-quote>
        <live-story src="${plain}"></live-story>`,
    });
    const words = Object.fromEntries(parts.map((tag) => [tag, sentences(partFor(story, tag))]));
    const seen = await host.shows({
      ...words,
      'pull-quote': sentences(quoteIn(story, 'q-lifeboat') ?? {}),
      'live-story': Object.values(words).flat(),
    });
    for (const [tag, { styled }] of Object.entries(seen.shown)) expect(styled, tag).toBe(true);
    const pictures = async (): Promise<number | undefined> =>
      (await host.witness(['article-header'])).shown['article-header']?.pictures;
    await expect.poll(pictures, { timeout: 5_000 }).toBeGreaterThan(0);
    await settled();
    const { violations, errors, warnings } = await host.witness([]);
    expect({ violations, errors, warnings }).toEqual({ violations: [], errors: [], warnings: [] });
    expect(await requestsFor(key), 'reports').toBe(0);
  });

  it.each(Object.entries(scripts))('%s opens HTML', async (_, script) => {
    const key = newKey();
    const page = policy(key);
    const story = await get(marked);
    const host = new StrictHost();
    await host.open({
      ...page,
      body: `${script(attribute(page.nonce))}
        ${parts.map((tag) => `<${tag} src="${marked}"></${tag}>`).join('')}`,
    });
    await host.shows(Object.fromEntries(parts.map((tag) => [tag, sentences(partFor(story, tag))])));
    await settled();
    const { violations, errors, warnings } = await host.witness([]);
    expect({ violations, errors, warnings }).toEqual({ violations: [], errors: [], warnings: [] });
    expect(await requestsFor(key), 'reports').toBe(0);
  });
});

describe.each(Object.entries(policies))('%s', (name, policy) => {
  it.for(Object.entries(scripts))(
    '%s: every element, with everything',
    async ([, script], context) => {
      const tags = elementClasses.map(({ tag }) => tag);
      noteHosts(context, name, tags, () => true);
      const src = '/cors/fixtures/everything.json';
      const page = policy(newKey());
      const host = new StrictHost();
      await host.open({
        ...page,
        body: `${script(attribute(page.nonce))}${tags.map((tag) => `<${tag} src="${src}"></${tag}>`).join('')}`,
      });
      const { headline } = await get(src);
      await host.shows({ 'live-story': [String(headline)], 'article-header': [String(headline)] });
      await settled();
      const { violations, errors, shown } = await host.witness(tags);
      noteHosts(context, name, tags, (tag) => shown[tag]?.styled === true);
      // A story may have pictures and recordings from elsewhere: those are the page's to allow.
      expect(violations.filter((one) => !/^(?:img|media)-src/.test(one))).toEqual([]);
      expect(errors).toEqual([]);
      for (const tag of tags) expect(shown[tag]?.styled, tag).toBe(true);
    },
  );
});

it('and what breaks such a policy would be seen', async () => {
  const key = newKey();
  const host = new StrictHost();
  await host.open({
    headers: [`${none}; report-uri /faults/count?key=${key}`],
    body: '<script src="/cors/hosts/offender.js"></script>',
  });
  await settled();
  const { violations, errors } = await host.witness([]);
  expect(violations.join()).toContain('trusted-types');
  expect(violations.join()).toContain('require-trusted-types-for');
  expect(errors).toHaveLength(1);
  await expect.poll(() => requestsFor(key), { timeout: 5_000 }).toBeGreaterThan(0);
});
