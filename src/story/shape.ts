/**
 * The small vocabulary in which the story format is written down, once. Types, the tolerant
 * reader and the JSON Schema are all derived from it.
 *
 * Why not a validation library: a page with one quote may load 15 KB of JavaScript in all, and
 * the smallest of them costs 2.2 KB of that for checks that stop at the first fault. We need the
 * opposite: to keep what is good, to read an update only when it is shown, and to name each loss.
 */
import type { Moment } from './moment.js';
import type { Url } from './url.js';

declare const meaning: unique symbol;
type Means<T> = { readonly [meaning]?: T };

/** A kind has the name of its JSON type where it is one of several for a field; see {@link either}. */
export type AnyShape = Means<unknown> &
  (
    | { readonly kind: 'string' }
    | { readonly kind: 'html' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    | { readonly kind: 'flag' }
    | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
    | { readonly kind: 'url'; readonly use: 'page' | 'media' }
    | { readonly kind: 'moment' }
    | { readonly kind: 'zone' }
    | { readonly kind: 'language' }
    | { readonly kind: 'list'; readonly of: AnyShape; readonly gap?: unknown }
    | { readonly kind: 'object'; readonly needs: Fields; readonly may: Fields }
    | { readonly kind: 'variants'; readonly by: Readonly<Record<string, AnyShape>> }
    | { readonly kind: 'either'; readonly options: readonly AnyShape[] }
    | { readonly kind: 'later'; readonly shape: () => AnyShape }
  );

export type Fields = Readonly<Record<string, AnyShape>>;
export type Shape<T> = AnyShape & Means<T>;
/** The TypeScript type that a shape stands for. */
export type Of<S> = S extends { readonly [meaning]?: infer T } ? Exclude<T, undefined> : never;

type Flat<T> = { readonly [K in keyof T]: T[K] };
export type RecordOf<N extends Fields, M extends Fields> = Flat<
  { readonly [K in keyof N]: Of<N[K]> } & { readonly [K in keyof M]?: Of<M[K]> }
>;
type VariantsOf<B extends Fields> = {
  readonly [K in keyof B]: Flat<{ readonly type: K } & Of<B[K]>>;
}[keyof B];

export const text: Shape<string> = { kind: 'string' };
export const html: Shape<string> = { kind: 'html' };
export const flag: Shape<boolean> = { kind: 'flag' };
export const moment: Shape<Moment> = { kind: 'moment' };
export const zone: Shape<string> = { kind: 'zone' };
export const language: Shape<string> = { kind: 'language' };
/** An address to go to: http, https, mailto, tel. */
export const pageUrl: Shape<Url> = { kind: 'url', use: 'page' };
/** An address to load from: http, https. */
export const mediaUrl: Shape<Url> = { kind: 'url', use: 'media' };

export const number = (min = -Infinity, max = Infinity): Shape<number> => ({
  kind: 'number',
  min,
  max,
});

export const choice = <const V extends readonly (string | number)[]>(
  ...values: V
): Shape<V[number]> => ({ kind: 'choice', values });

/** `gap` stands in for an item that cannot be read, where places matter; else it is left out. */
export const list = <S extends AnyShape>(of: S, gap?: Of<S>): Shape<readonly Of<S>[]> => ({
  kind: 'list',
  of,
  gap,
});

/** An object: the fields it needs to be of use at all, then those it may have. */
export const record = <N extends Fields, M extends Fields>(
  needs: N,
  may: M,
): Shape<RecordOf<N, M>> & { readonly needs: N; readonly may: M } => ({
  kind: 'object',
  needs,
  may,
});

/** Records told apart by their `type`. */
export const variants = <const B extends Fields>(by: B): Shape<VariantsOf<B>> => ({
  kind: 'variants',
  by,
});

/** One of several shapes that differ in their JSON type (string, array, object). */
export const either = <const O extends readonly AnyShape[]>(
  ...options: O
): Shape<Of<O[number]>> => ({ kind: 'either', options });

/** A shape that contains itself; its type must be written out by hand. */
export const later = <T>(shape: () => AnyShape): Shape<T> => ({ kind: 'later', shape });
