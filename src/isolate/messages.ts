/**
 * What a page and the frame of an isolated element say to each other. The page believes nothing that
 * it hears: the frame holds a story of somebody else.
 */

/** What the frame calls out when it listens, and nothing more: the page answers with a port. */
export const hello = 'standfirst-frame';

/** What an element takes from the page around it. */
export interface Around {
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly theme: string | undefined;
  /** The page's type, colours and tokens there, as CSS. */
  readonly style: Readonly<Record<string, string>>;
  /** The address that addresses on the page are relative to. */
  readonly base: string;
  /** The address of the page itself, without the place on it. */
  readonly page: string;
}

/** The element as it stands on the page. */
export interface Original {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The JSON in it. */
  readonly json: string | undefined;
  /** What a page has written by hand, where the element has no story. */
  readonly words: string | undefined;
  /** Whether the page shows something of its own while there is no story. */
  readonly fallback: boolean;
  readonly around: Around;
}

/** The window, as seen from the frame: where its upper edge is, and how high it is. */
export interface Seen {
  readonly top: number;
  readonly height: number;
}

export const methods = ['reload', 'pause', 'resume', 'showNew'] as const;
export type Method = (typeof methods)[number];

export type ToFrame =
  | { readonly is: 'original'; readonly original: Original }
  | { readonly is: 'story'; readonly value: unknown }
  | { readonly is: 'seen'; readonly seen: Seen }
  /** The reader follows a link to a place. */
  | { readonly is: 'go'; readonly hash: string }
  | { readonly is: 'call'; readonly method: Method }
  /** What the page has decided of an event that asks first. */
  | { readonly is: 'answer'; readonly number: number; readonly may: boolean };

/** All of it comes as JSON: what the page makes of it is made by the page. */
export type ToPage =
  /** `by`: how far what is being read has been pushed down by what came above it. */
  | { readonly height: number; readonly shown: boolean; readonly by: number }
  | { readonly event: string; readonly detail: unknown; readonly number?: number }
  /** A place in the frame is to be seen. */
  | { readonly at: number }
  /** A link to a place on the page. */
  | { readonly follow: string };
