import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** From weak to strong. A later layer wins over an earlier one, whatever the order in which their files load. */
const ORDER = ['base', 'vendor', 'ui', 'parts', 'features'];

/**
 * Puts each stylesheet into the cascade layer of its folder. Styles load with the code that needs them, so without
 * layers the winner of two rules of one weight would be the one that happened to load last.
 */
export function cssLayers(): Plugin {
  let root = '';
  return {
    name: 'plugsmith:css-layers',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: /\.css$/ },
      handler: (code, id) => {
        const layer = layerOf(relative(root, id).split(sep).join('/'));
        return { code: `@layer ${ORDER.join(', ')};\n@layer ${layer} {\n${code}\n}\n`, map: null };
      },
    },
  };
}

/** The layer of a stylesheet, by its path from the top of the repository. */
export function layerOf(path: string): string {
  if (path.includes('node_modules/')) return 'vendor';
  if (path === 'src/ui/base.css' || path === 'src/ui/tokens.css') return 'base';
  if (path.startsWith('src/ui/')) return 'ui';
  return path.startsWith('src/parts/') ? 'parts' : 'features';
}
