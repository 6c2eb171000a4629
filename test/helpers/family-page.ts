/** A host page with the whole family on it, each element with a story of its own. */
import { vi } from 'vitest';
import { signOf, storyFor, tags } from './family.ts';
import { openHost, type HostPage } from './host-page.ts';
import { proof, until } from './proof.ts';
import { blobUrl } from './wire.ts';

/** The script tags of the two ways to load us. */
export const ways = {
  'embed.js': '<script async src="/dist/embed.js"></script>',
  'standfirst.js': '<script type="module" src="/dist/standfirst.js"></script>',
} as const;
export type Way = keyof typeof ways;

/** Each address stands for one story in all pages of a test file, so that their markup can be compared. */
const stories = new Map<string, string>();

function addressOf(tag: string): string {
  const address = stories.get(tag) ?? blobUrl(storyFor(tag));
  stories.set(tag, address);
  return address;
}

/** What a reader who never gets to see the element reads. */
export const fallback = 'Read the story';

/** Every element, each in a box as wide as a column; `before` stands above our script. */
export const familyPage = (way: Way, before = ''): string =>
  `${before}${ways[way]}${tags
    .map(
      (tag) =>
        `<div class="sf-column" style="display: block !important; inline-size: 640px !important"><${tag}
           src="${addressOf(tag)}"><a href="/story">${fallback}</a></${tag}></div>`,
    )
    .join('')}`;

/** Waits until each element shows its story, and nothing more is loaded. */
export async function familyIsThere(host: HostPage): Promise<void> {
  for (const tag of tags)
    await until(
      () => {
        const element = host.find(tag);
        return !!element.shadowRoot?.querySelector(signOf(element));
      },
      `<${tag}> shows its story`,
      5_000,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}: ${host.errors.join()}`);
    });
  await host.rest();
}

const references = new Map<Way, ReadonlyMap<string, string>>();

/** The markup of each element on a page that does nothing out of the way. */
export async function onPlainPage(way: Way): Promise<ReadonlyMap<string, string>> {
  const known = references.get(way);
  if (known) return known;
  const host = await openHost(familyPage(way));
  await familyIsThere(host);
  const markup = new Map(tags.map((tag) => [tag, proof(host.find(tag))]));
  references.set(way, markup);
  return markup;
}

/** Elements whose markup is not that of the plain page, even after a while, and from where on. */
export async function unlikePlain(host: HostPage, way: Way): Promise<string[]> {
  const plain = await onPlainPage(way);
  const others = (): string[] =>
    tags.flatMap((tag) => {
      const [wanted, found] = [plain.get(tag) ?? '', proof(host.find(tag))];
      if (wanted === found) return [];
      const at = [...wanted].findIndex((letter, place) => letter !== found[place]);
      return [`<${tag}> … ${found.slice(Math.max(0, at - 40), at + 80)}`];
    });
  await vi.waitUntil(() => !others().length, { timeout: 2_000 }).catch(() => undefined);
  return others();
}
