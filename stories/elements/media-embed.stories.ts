import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  arabic,
  at,
  everything,
  fallbackLink,
  missingPicture,
  video,
  type ElementArgs,
} from './desk.js';
import { expectStory, expectToFit, inside } from './screen.js';
import { usual } from './usual.js';

interface Args extends ElementArgs {
  media?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/media-embed',
  component: 'media-embed',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback, media }) =>
    html`<media-embed
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      media=${ifDefined(media)}
      >${fallbackLink(fallback)}</media-embed
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<Args>;

/** A story that has nothing but this to show, and stays as it is. */
const storyOf = (...body: readonly object[]): object => ({
  headline: 'The lifeboat that sprang a leak',
  language: 'en',
  url: at('soyuz.json'),
  body,
});
const leak = {
  type: 'embed',
  url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  title: 'Flakes in the dark',
  author: 'The Meridian',
  date: '2022-12-15',
  text: 'Two minutes of the leak, as the camera at the station’s arm saw it.',
  image: { src: at('pictures/soyuz-lead.svg'), alt: 'A docked Soyuz' },
};
const post = {
  type: 'embed',
  url: 'https://mastodon.social/@meridian/109516841234567890',
  author: 'The Meridian',
  date: '2022-12-15',
  text: 'All seven people on board are safe. The spacewalk is off. We stay with it through the night.',
  image: { src: at('pictures/portrait-halloran.svg'), alt: 'Portrait of Ines Halloran' },
};

const posted = { args: { story: storyOf(post) } };

/** All that a story has: with `media` the next one, by its place or its address. */
export const Playground: Story = {
  args: { src: at('everything.json'), media: '1' },
  async play({ canvasElement }) {
    await waitFor(() =>
      expect(inside(canvasElement).getByLabelText('The gauge at Quay Gate')).toBeVisible(),
    );
  },
};

/** Nobody is asked for anything before the button is pressed: picture and words are the story’s own. */
export const YouTube: Story = {
  args: { story: storyOf(leak) },
  async play({ canvasElement }) {
    const name = /^Load video from YouTube\s*: Flakes in the dark$/;
    await expect(inside(canvasElement).getByRole('button', { name })).toBeVisible();
    await expect(canvasElement.querySelector('iframe')).toBeNull();
  },
};

/** The page refuses with `preventDefault()` on `story-consent`, and may call `load()` later. */
export const ConsentRefused: Story = {
  args: { story: storyOf(leak) },
  async play({ canvasElement }) {
    const asked: string[] = [];
    const refuse = (event: HTMLElementEventMap['story-consent']): void => {
      asked.push(event.detail.host);
      event.preventDefault();
    };
    canvasElement.addEventListener('story-consent', refuse);
    const button = inside(canvasElement).getByRole('button');
    await userEvent.click(button);
    await waitFor(() => expect(asked).toEqual(['www.youtube-nocookie.com']));
    await expect(button).toBeVisible();
    canvasElement.removeEventListener('story-consent', refuse);
  },
};

export const YouTubeWithoutPicture: Story = {
  args: { story: storyOf({ ...leak, image: undefined }) },
};

export const UprightVideo: Story = {
  args: { story: storyOf({ ...leak, url: 'https://www.youtube.com/shorts/dQw4w9WgXcQ' }) },
};

export const Vimeo: Story = {
  args: { story: storyOf({ ...leak, url: 'https://vimeo.com/76979871' }) },
};

export const Mastodon: Story = {
  args: { story: storyOf(post) },
  async play({ canvasElement }) {
    const name = /^Load post from Mastodon\s*: The Meridian$/;
    await expect(inside(canvasElement).getByRole('button', { name })).toBeVisible();
  },
};

export const Bluesky: Story = {
  args: {
    story: storyOf({
      ...post,
      url: 'https://bsky.app/profile/meridian.example/post/3kabcdefghij2',
    }),
  },
};

export const X: Story = {
  args: { story: storyOf({ ...post, url: 'https://x.com/meridian/status/1603400000000000000' }) },
};

/** A provider that nobody knows is never framed. */
export const Card: Story = {
  args: { story: { ...everything, lead: undefined }, media: '3' },
  async play({ canvasElement }) {
    const link = inside(canvasElement).getByRole('link', {
      name: /^Open\s*: Quay Gate neighbours$/,
    });
    await expect(link).toHaveAttribute('href', 'https://harbourtalk.example/@quaygate/4121');
    await expect(inside(canvasElement).queryByRole('button')).toBeNull();
  },
};

/** With captions, subtitles, descriptions and chapters. */
export const Film: Story = {
  args: { story: everything },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('0:04')).toBeVisible();
  },
};

export const FilmWithoutPoster: Story = {
  args: { story: storyOf({ ...video, poster: undefined }) },
};

export const Recording: Story = {
  args: { story: everything, media: '2' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByLabelText('The bell of car 412')).toBeVisible();
  },
};

/** None of its files can be played: a link to the first is what is left. */
export const CannotPlay: Story = {
  args: { story: storyOf({ ...video, src: at('media/no-such-file.webm'), url: undefined }) },
  async play({ canvasElement }) {
    const film = inside(canvasElement).getByLabelText('The gauge at Quay Gate');
    // As if somebody pressed play, which no script may do in their place.
    film.setAttribute('preload', 'auto');
    if (film instanceof HTMLVideoElement) film.load();
    await waitFor(() => expect(inside(canvasElement).getByRole('alert')).toBeVisible());
  },
};

/** The picture of the facade is not there: the ground is. */
export const NoPicture: Story = {
  args: { story: storyOf({ ...leak, image: { src: missingPicture } }) },
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const LongWordsInAFacade: Story = {
  args: {
    story: storyOf({
      ...leak,
      title: 'W'.repeat(200),
      author: 'A'.repeat(200),
      text: 'T'.repeat(200),
    }),
  },
  globals: { width: '320' },
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

export const RightToLeft: Story = usual('RightToLeft', {
  args: {
    story: {
      ...arabic,
      feed: undefined,
      lead: undefined,
      updates: [],
      body: [{ ...leak, title: arabic.headline, text: undefined, author: undefined }],
    },
  },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(/تحميل الفيديو من YouTube/)).toBeVisible();
  },
});

export const Dark: Story = usual('Dark', posted);
export const Narrow: Story = usual('Narrow', posted);
export const Paper: Story = usual('Paper', posted);
export const Signal: Story = usual('Signal', posted);
export const Orbit: Story = usual('Orbit', posted);
