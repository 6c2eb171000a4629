/** The fonts of the pictures. They come as dev dependencies: those of a machine differ. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/@fontsource-variable/', import.meta.url));

const others = ['noto-sans-arabic/wght.css', 'noto-sans-hebrew/wght.css'];
const families = [
  {
    // What themes ask for first, if a machine has it, is ours here.
    names: ['Charter', 'Georgia', 'Studio Serif'],
    sheets: ['source-serif-4/wght.css', 'source-serif-4/wght-italic.css', ...others],
  },
  {
    names: ['Studio Sans'],
    sheets: ['source-sans-3/wght.css', 'source-sans-3/wght-italic.css', ...others],
  },
];

/** Each package lies beside its files and names a family of its own; here several make one. */
function facesOf(sheet: string, name: string): readonly string[] {
  const [from = ''] = sheet.split('/');
  const script = /^noto-sans-(.*)$/.exec(from)?.[1];
  return readFileSync(folder + sheet, 'utf8')
    .split(/(?=@font-face)/)
    .filter((face) => face.includes(script ? `/${from}-${script}-` : '@font-face'))
    .map((face) =>
      face
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/font-family:\s*'[^']*'/, `font-family: '${name}'`)
        // Faces make one family only if they say the same of themselves.
        .replace(/font-weight:[^;]*/, 'font-weight: 200 900')
        .replace(/font-display:\s*swap/, 'font-display: block')
        .replace('url(./', `url(/fonts/${from}/`),
    );
}

export const fontFile = (path: string): string => folder + path;

export const fontFaces = families
  .flatMap(({ names, sheets }) =>
    names.flatMap((name) => sheets.flatMap((sheet) => facesOf(sheet, name))),
  )
  .join('');

/** Text is set in these, and nothing in what `system-ui` or `monospace` happens to be. */
export const fontStyles = `
  :root { --story-font-code: 'Studio Sans' }
  body { font: 16px/1.5 'Studio Sans' }
  [theme] { --story-font-ui: 'Studio Sans' }
  [theme='signal'], [theme='orbit'] {
    --story-font-headline: 'Studio Sans';
    --story-font-body: 'Studio Sans';
  }
`;
