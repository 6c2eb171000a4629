import type { Problem, ProblemCode, Severity } from './problem.js';
import { limits, type Fault } from './read.js';
import { storyFormat } from './schema.js';
import type { AnyShape } from './shape.js';

type Reason = readonly [code: ProblemCode, message: string, severity?: Severity];

const reasons: Readonly<Record<Extract<Fault['cause'], string>, Reason>> = {
  missing: ['missing', 'this is needed here'],
  'unknown-field': ['unknown-field', `not a field of ${storyFormat}`, 'info'],
  'duplicate-id': ['duplicate-id', 'this id stands twice; the first update is kept', 'warning'],
  'bad-html': ['bad-html', 'this HTML could not be read'],
  'too-deep': ['too-deep', `nested more than ${limits.depth} deep`],
  'too-wide': ['too-many', 'more than 1000 attributes in one element'],
  'too-many': ['too-many', `only the newest ${limits.updates} updates are read`],
  empty: ['empty', 'no field of a story was found'],
  unreadable: ['unreadable', 'reading this failed'],
};

/** What is wrong with a piece, in a code for programs and words for people. */
export function explain({ path, value, cause }: Fault): Problem {
  const [code, message, severity = 'error'] =
    typeof cause === 'string' ? reasons[cause] : reasonOf(cause, value, path);
  // An update without an id is mended, not lost.
  const mended = code === 'missing' && path.endsWith('].id');
  return { path, code, message, severity: mended ? 'warning' : severity };
}

function reasonOf(shape: AnyShape, value: unknown, path: string): Reason {
  switch (shape.kind) {
    case 'choice':
      // A format that is not ours is read as if it were: most of it may still be good.
      if (path === 'format') return ['unknown-format', `expected ${storyFormat}`, 'warning'];
      return ['wrong-value', `expected ${shape.values.join(' or ')}`];
    case 'variants':
      if (path.endsWith('.type'))
        return ['unknown-type', `expected ${Object.keys(shape.by).join(' or ')}`];
      return wrongType('an object', value);
    case 'flag':
      return wrongType('true or false', value);
    case 'list':
      return wrongType('a list', value);
    case 'object':
      return wrongType('an object', value);
    case 'number':
      return typeof value === 'number'
        ? ['wrong-value', `expected ${shape.min} to ${shape.max}`]
        : wrongType('a number', value);
  }
  if (typeof value !== 'string') return wrongType('text', value);
  if (value.length > limits.text) return ['too-long', `longer than ${limits.text / 1024} KB`];
  if (shape.kind === 'url') return ['bad-url', 'not an address of http, https, mailto or tel'];
  if (shape.kind === 'moment') return ['bad-moment', 'not an RFC 3339 date, month or date-time'];
  return ['wrong-value', `not a known ${shape.kind}`];
}

const wrongType = (expected: string, value: unknown): Reason => {
  const actual = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return ['wrong-type', `expected ${expected}, got ${actual}`];
};

const explained = new WeakMap<readonly Fault[], Problem[]>();

/** The problems of a list of faults; the same list of problems each time, grown by what is new. */
export function problemsOf(faults: readonly Fault[]): readonly Problem[] {
  const known = explained.get(faults) ?? [];
  explained.set(faults, known);
  for (const fault of faults.slice(known.length)) known.push(explain(fault));
  const { length } = known;
  if (length === limits.faults)
    known.push({ path: '', code: 'too-many', message: 'and more problems', severity: 'warning' });
  return known;
}

/** Every fault that cost a piece of the story, as elements tell it; `told` are those of before. */
export const failures = (faults: readonly Fault[], told: WeakSet<object>): readonly Problem[] =>
  faults.flatMap((fault) => {
    if (told.has(fault)) return [];
    told.add(fault);
    const problem = explain(fault);
    return problem.severity === 'error' ? [problem] : [];
  });
