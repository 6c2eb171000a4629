import { fieldOf, isRecord, readFields, type Desk, type JsonRecord } from './read.js';
import { choice, number, text } from './shape.js';

export const deltaFormat = 'story-delta/1';

const needs = { sequence: number(0), epoch: text } as const;
const may = {
  format: choice(deltaFormat),
  since: number(0),
  interval: number(1, 86_400),
} as const;

/**
 * What has changed in a story after `since`, up to and including `sequence`. Its pieces are read
 * when they are merged: only then is it known which of them are wanted.
 */
export interface Delta {
  readonly epoch: string;
  readonly sequence: number;
  readonly since: number;
  /** Seconds that the server wants between two requests. */
  readonly interval?: number | undefined;
  /** Changed fields of the story; null for one that is no more. */
  readonly fields: JsonRecord;
  readonly updates: readonly unknown[];
}

/** Reads what a feed has answered; undefined if that is no delta. */
export function readDelta(value: unknown): Delta | undefined {
  if (!isRecord(value)) return undefined;
  const desk: Desk = { faults: [], base: undefined };
  const head = readFields(needs, may, value, '', desk);
  // Another format may mean something else by the same names.
  if (!head || fieldOf(value, 'format') !== head.format) return undefined;
  const { epoch, sequence, since = Math.max(0, sequence - 1), interval } = head;
  const { story, updates } = value;
  return {
    epoch,
    sequence,
    since,
    interval,
    fields: isRecord(story) ? story : {},
    updates: Array.isArray(updates) ? updates : [],
  };
}
