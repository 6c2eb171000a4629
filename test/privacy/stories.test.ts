/** Every story of Storybook, watched: nothing is kept, nobody else is asked, nothing is sent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PrivacyWatch } from '../helpers/privacy-watch.ts';
import { until } from '../helpers/proof.ts';
import type { Stage } from './stage.ts';

type Page = Window & typeof globalThis & { readonly stage?: Stage };

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../stories/*/*.stories.ts', {
  eager: true,
});

let frame: Page;
let watch: PrivacyWatch;

beforeAll(async () => {
  watch = await PrivacyWatch.open('/test/privacy/stage.ts');
  frame = watch.page;
  await until(() => !!frame.stage, 'the stage is there', 60_000);
  await watch.findings();
}, 90_000);
afterAll(() => watch.close());

for (const [path, file] of Object.entries(files))
  describe(path.replace(/.*stories\//, ''), () => {
    for (const name of Object.keys(file).filter((one) => one !== 'default'))
      it(`${name} keeps nothing, asks nobody else and sends nothing`, async () => {
        const scene = await frame.stage?.show(path, name);
        const allowed = (finding: string): boolean =>
          finding.startsWith('localStorage: ') &&
          (!!scene?.agreed || !!scene?.keys.includes(finding.slice(14)));
        const findings = await watch.findings();
        scene?.end();
        expect(findings.filter((one) => !allowed(one))).toEqual([]);
      });
  });

/** What no element does, and the watch must see: else it had seen nothing above. */
describe('the watch sees', () => {
  const stranger = 'https://stranger.example/pixel';
  const put = (markup: string): void => {
    frame.document.body.append(frame.document.createRange().createContextualFragment(markup));
  };
  const offences: Readonly<Record<string, readonly [act: () => unknown, finding: RegExp]>> = {
    'a picture of others': [
      () => put(`<img alt="" src="${stranger}.gif">`),
      /^img-src: .*stranger/,
    ],
    'a poster of others': [
      () => put(`<video poster="${stranger}.gif"></video>`),
      /^img-src: .*stranger/,
    ],
    'a film of others': [
      () => put(`<video src="${stranger}.mp4"></video>`),
      /^media-src: .*stranger/,
    ],
    'a frame of others': [
      () => put(`<iframe src="${stranger}"></iframe>`),
      /^frame-src: .*stranger/,
    ],
    'a script of others': [
      () => put(`<script src="${stranger}.js"></script>`),
      /^script-src.*stranger/,
    ],
    'a style sheet of others': [
      () => put(`<link rel="stylesheet" href="${stranger}.css">`),
      /^style-src.*stranger/,
    ],
    'a ground of others': [
      () => put(`<p style="background: url(${stranger}.png)">Words</p>`),
      /^img-src: .*stranger/,
    ],
    'a picture of others in a shadow root': [
      () => {
        put('<div></div>');
        const image = new frame.Image();
        image.src = `${stranger}.gif`;
        [...frame.document.querySelectorAll('div')]
          .at(-1)
          ?.attachShadow({ mode: 'open' })
          .append(image);
      },
      /^img-src: .*stranger/,
    ],
    'a request to others': [() => frame.fetch(stranger).catch(() => 0), /^connect-src: .*stranger/],
    'a beacon to others': [
      () => frame.navigator.sendBeacon(stranger, 'x'),
      /^connect-src: .*stranger/,
    ],
    'a beacon home': [
      () => frame.navigator.sendBeacon('/faults/count', 'x'),
      /^sent: POST \/faults\/count/,
    ],
    'words sent home': [
      () => frame.fetch('/faults/count', { method: 'POST', body: 'reader=7' }),
      /^sent: POST \/faults\/count/,
    ],
    'a cookie': [() => (frame.document.cookie = 'reader=7'), /^cookie: reader=7/],
    localStorage: [() => frame.localStorage.setItem('reader', '7'), /^localStorage: reader/],
    sessionStorage: [() => frame.sessionStorage.setItem('reader', '7'), /^sessionStorage: reader/],
    'a database': [
      () =>
        new Promise((resolve, reject) => {
          const request = frame.indexedDB.open('reader');
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = reject;
        }),
      /^indexedDB: reader/,
    ],
    'a cache': [() => frame.caches.open('reader'), /^caches: reader/],
  };

  for (const [name, [act, finding]] of Object.entries(offences))
    it(name, async ({ skip }) => {
      // Without TLS a browser may have none.
      if (name === 'a cache' && !('caches' in frame)) skip('this engine has no caches here');
      await act();
      try {
        const findings: string[] = [];
        for (let turn = 0; turn < 40 && !findings.some((one) => finding.test(one)); turn++)
          findings.push(...(await watch.findings()));
        expect(findings).toContainEqual(expect.stringMatching(finding));
      } finally {
        frame.document.cookie = 'reader=; max-age=0';
        frame.localStorage.clear();
        frame.sessionStorage.removeItem('reader');
        frame.indexedDB.deleteDatabase('reader');
        if ('caches' in frame) await frame.caches.delete('reader');
      }
    });
});
