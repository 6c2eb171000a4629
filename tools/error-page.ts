/** The page of `docs/` that lists every code of a `story-error`, from the table beside it. */
import { format, resolveConfig } from 'prettier';
import { errorRows, type ErrorRow } from '../docs/errors.ts';
import { elementErrorCodes, type StoryErrorCode } from '../src/elements/error-codes.ts';
import { sourceErrorCodes } from '../src/feed/source-error.ts';
import { problemCodes } from '../src/story/problem.ts';

const row = (code: StoryErrorCode): string => {
  const { cause, cure, quiet }: ErrorRow = errorRows[code];
  return `| \`${code}\`${quiet ? ' (no event)' : ''} | ${cause} | ${cure} |`;
};

const section = (title: string, words: string, codes: readonly StoryErrorCode[]): string => `
## ${title}

${words}

| code | cause | cure |
| ---- | ----- | ---- |
${codes.map(row).join('\n')}
`;

const page = (): string => `# Errors, their causes and cures

Made by \`npm run docs\` from \`docs/errors.ts\`.

Whatever happens, no element throws: \`window.onerror\` and \`unhandledrejection\` see nothing of ours. A failure is told by one \`story-error\`, which bubbles:

\`\`\`js
document.addEventListener('story-error', ({ target, detail }) => {
  const { code, message, phase, retryable, path } = detail;
  console.warn(target.localName, code, message, path);
});
\`\`\`

\`code\` is one of this page. \`message\` is for a developer, in English, and may change. \`phase\` is \`fetch\`, \`parse\`, \`find\` or \`render\`; with \`retryable\` the element's \`reload()\` may help.

**What is shown stays.** Where a newer story could not be had or drawn, the last good one stays, and the element has \`:state(stale)\` until there is a good one again. Before the first one, what the page has put into the element shows.

\`\`\`css
article-header:state(stale) { opacity: 0.8; }
\`\`\`

**Once.** A failure that goes on is told once, until something has gone well in between. A fault in a story, or a file that is missing, is told by the first element of the page that meets it, and by that one alone; \`live-story\` speaks for all its parts. Before there is an element, because its own file has not come, the console says so.
${section('The element itself', 'A part that is missing costs only what it was for. What is not found leaves the place to what the page has put into the element. What cannot be drawn leaves what was drawn before.', elementErrorCodes)}${section('Where the story comes from', 'With any of them the last good story stays, and is stale. After a `gap` in a story that was handed over, what the feed has sent since is shown with it.', sourceErrorCodes)}${section('A piece of the story', 'The piece at `path` is left out, and all else is shown: nothing is stale. Those without an event cost nothing; they, and all others, are in `problems` of the element and in what `parseStory` gives.', problemCodes)}`;

/** As it lies at `path`: with the house's formatting. */
export const errorPage = async (path: string): Promise<string> =>
  format(page(), { ...(await resolveConfig(path)), filepath: path });
