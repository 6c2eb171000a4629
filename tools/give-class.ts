import type { Plugin } from 'vite';

/**
 * The script tag registers an element itself, under whatever name the page wants: the file that would
 * do so on import gives it the class instead.
 */
export function giveClass(): Plugin {
  return {
    name: 'standfirst:give-class',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/elements\/[\w-]+\/define\.ts$/ },
      handler(code, id) {
        const given = code.replace(/^(\w+)\.define\(\);$/m, 'export default $1;');
        if (given === code) throw new Error(`${id} registers in a new way`);
        return { code: given, map: null };
      },
    },
  };
}
