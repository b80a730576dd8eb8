import type { Plugin } from 'vite';

const SOURCES = /\bsrc:[^;}]*/g;
const WOFF2 = /url\([^)]*\.woff2[^)]*\)\s*format\((["'])woff2\1\)/;

/**
 * Keeps of a font offered in several formats the one every browser reads that can run this page. The others would be
 * built, and stored by the service worker, for nobody.
 */
export function modernFonts(): Plugin {
  return {
    name: 'plugsmith:modern-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/, code: 'woff2' },
      handler: (code) => ({ code: keepWoff2(code), map: null }),
    },
  };
}

/** Each `@font-face` with its WOFF2 source alone; one without is left as it is. */
export function keepWoff2(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const modern = WOFF2.exec(face);
    if (modern === null) return face;
    return face.replace(SOURCES, '').replace(/[;\s]*\}$/, `; src: ${modern[0]}; }`);
  });
}
