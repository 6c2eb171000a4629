import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { integrityOf } from './write-integrity.ts';

/**
 * What the page of an isolated element may do. It has no origin, and knows no name of its server: its
 * one script is named by what is in it, and what that loads is trusted for it. Stories, pictures and
 * recordings may come from anywhere: nothing in there is worth having.
 */
const policyFor = (script: string): string =>
  [
    "default-src 'none'",
    `script-src '${integrityOf(Buffer.from(script))}' 'strict-dynamic'`,
    'connect-src http: https:',
    'img-src http: https:',
    'media-src http: https:',
    'base-uri http: https:',
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types standfirst-frame',
  ].join('; ');

/** `frame.html` in place of its script, which stands in it; it names `embed.js` by what is in that. */
export function writeFrame(dist: string): Plugin {
  return {
    name: 'standfirst:frame',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const [chunk] = Object.values(bundle).filter((entry) => entry.type === 'chunk');
      if (!chunk) throw new Error('the frame has no script');
      const script = chunk.code.trim();
      if (/<\/script|<!--/i.test(script))
        throw new Error('the script of the frame ends in the middle');
      for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
      const filled = (text: string, name: string, value: string): string =>
        text.replace(`%${name}%`, () => value);
      const page = readFileSync('src/isolate/frame/frame.html', 'utf8');
      const embed = integrityOf(readFileSync(`${dist}/embed.js`));
      const whole = filled(filled(page, 'script', script), 'embed.js', embed);
      // A browser counts what is between the tags, to the last blank.
      const between = /<script>([^]*)<\/script>/.exec(whole)?.[1] ?? '';
      const source = filled(whole, 'policy', policyFor(between));
      this.emitFile({ type: 'asset', fileName: 'frame.html', source });
    },
  };
}
