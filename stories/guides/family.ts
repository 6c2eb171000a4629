import { manifest } from '../../.storybook/manifest.js';
import { elementClasses } from '../../src/index.js';

interface Member {
  readonly tag: string;
  /** What it shows: the first sentence of its own documentation. */
  readonly sentence: string;
}

const described = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .map(({ tagName = '', description = '' }) => [tagName, description]),
);

export const family: readonly Member[] = elementClasses.map(({ tag }) => ({
  tag,
  sentence: /^[^]*?[.](?=\s|$)/.exec(described.get(tag) ?? '')?.[0].replace(/\s+/g, ' ') ?? '',
}));
