/** What each element is to assistive technology: roles, names and states, as Chromium tells them. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { elementClasses } from '../../src/index.js';
import { expectedText } from './compare.ts';
import { fontStyles } from './fonts.ts';
import { languages, markupOf, surroundings } from './sheet.ts';
import { Studio, documentOf } from './studio.ts';

let studio: Studio;
beforeAll(async () => void (studio = await Studio.open(inject('standfirst'))));
afterAll(() => studio.close());

for (const { tag } of elementClasses)
  it(`<${tag}> has the roles and names that it had`, async () => {
    const boxes = languages.map(
      (language) => `<section ${surroundings(language)}>${markupOf(tag, language)}</section>`,
    );
    const page = await studio.show(documentOf(boxes.join(''), fontStyles), { width: 1024 });
    const now = `${await page.locator('body').ariaSnapshot()}\n`;
    await page.context().close();
    const then = expectedText(`trees/${tag}.yaml`, now, inject('updating'));
    expect(now, 'if it is meant: npm run test:visual -- --update').toBe(then);
  });
