/** Where a plain link may take a story, in the order of the alphabet, mail first. */
export const shareTargets = [
  'mail',
  'bluesky',
  'facebook',
  'linkedin',
  'mastodon',
  'telegram',
  'whatsapp',
  'x',
] as const;
export type ShareTarget = (typeof shareTargets)[number];

export interface Target {
  /** As the site calls itself; none for mail, which has a word in each language. */
  readonly name: string;
  readonly href: (url: string, title: string) => string;
}

/** An address with its query; half a letter in a headline becomes a question mark, not an exception. */
const at = (address: string, fields: Readonly<Record<string, string>>): string =>
  // A plus stands for a space to some of them only.
  address + String(new URLSearchParams(fields)).replaceAll('+', '%20');

const both = (url: string, title: string): string => `${title} ${url}`;

/** Addresses that the sites themselves offer for this: an address, and nothing of theirs to load. */
export const targets: Readonly<Record<ShareTarget, Target>> = {
  mail: { name: '', href: (url, title) => at('mailto:?', { subject: title, body: url }) },
  bluesky: {
    name: 'Bluesky',
    href: (url, title) => at('https://bsky.app/intent/compose?', { text: both(url, title) }),
  },
  facebook: {
    name: 'Facebook',
    href: (u) => at('https://www.facebook.com/sharer/sharer.php?', { u }),
  },
  linkedin: {
    name: 'LinkedIn',
    href: (url) => at('https://www.linkedin.com/sharing/share-offsite/?', { url }),
  },
  // Asks for the reader's own server; what stands behind # does not even leave the browser.
  mastodon: {
    name: 'Mastodon',
    href: (url, title) => at('https://share.joinmastodon.org/#', { text: both(url, title) }),
  },
  telegram: {
    name: 'Telegram',
    href: (url, text) => at('https://t.me/share/url?', { url, text }),
  },
  whatsapp: {
    name: 'WhatsApp',
    href: (url, title) => at('https://wa.me/?', { text: both(url, title) }),
  },
  x: { name: 'X', href: (url, text) => at('https://x.com/intent/post?', { text, url }) },
};

/** The targets that a list names, each once, in its order; what nobody knows is passed over. */
export const targetsIn = (list: string): readonly ShareTarget[] =>
  [...new Set(list.toLowerCase().split(/[\s,]+/))].flatMap(
    (word) => shareTargets.find((target) => target === word) ?? [],
  );
