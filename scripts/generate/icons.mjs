// The icons of FontAwesome 5.15.4, from the metadata of the installed package: names for every page, and labels and search
// words for the icon picker, which loads them when it first opens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const METADATA = ['node_modules', '@fortawesome', 'fontawesome-free', 'metadata', 'icons.yml'];
const STYLE_CLASSES = { solid: 'fas', regular: 'far', brands: 'fab' };

/** The texts of the generated files by name. `root` is the folder of the repository. */
export function generateIcons(root) {
  const icons = readIcons(readFileSync(join(root, ...METADATA), 'utf8'));
  const names = Object.fromEntries(
    Object.entries(STYLE_CLASSES).map(([style, prefix]) => {
      return [
        prefix,
        icons
          .filter(({ styles }) => styles.includes(style))
          .map(({ name }) => name)
          .join(' '),
      ];
    }),
  );
  const choices = icons.flatMap(({ name, label, terms, styles }) =>
    styles.map((style) => ({ className: `${STYLE_CLASSES[style]} fa-${name}`, label, terms: terms.join(' ') })),
  );
  return {
    'icon-names.js': `export const iconNames = ${JSON.stringify(names, null, 1)};\n`,
    'icon-names.d.ts': `/** The names of the free icons of FontAwesome 5.15.4 by style class, separated by blanks. */
export declare const iconNames: { readonly fas: string; readonly far: string; readonly fab: string };
`,
    'icons.js': `export const icons = ${JSON.stringify(choices, null, 0).replaceAll('},{', '},\n{')};\n`,
    'icons.d.ts': `/** One icon of FontAwesome 5.15.4 in one style: \`{className: 'fas fa-robot', label: 'Robot', terms: 'android automate'}\`. */
export interface IconFacts {
  readonly className: string;
  readonly label: string;
  readonly terms: string;
}

export declare const icons: readonly IconFacts[];
`,
  };
}

/** Reads the YAML of the package, which is regular: two levels of keys, and lists of plain or quoted texts. */
function readIcons(yaml) {
  const icons = [];
  let list;
  for (const line of yaml.split('\n')) {
    const top = /^(\S.*):$/.exec(line);
    const key = /^ {2}(\w+):\s*(.*)$/.exec(line);
    const innerKey = /^ {4}(\w+):/.exec(line);
    const item = /^ +- (.*)$/.exec(line);
    const icon = icons.at(-1);
    if (top) icons.push({ name: unquote(top[1]), label: '', terms: [], styles: [] });
    else if (key) {
      if (key[1] === 'label') icon.label = unquote(key[2]);
      list = key[1] === 'styles' ? icon.styles : undefined;
    } else if (innerKey) list = innerKey[1] === 'terms' ? icon.terms : undefined;
    else if (item) list?.push(unquote(item[1]));
  }
  return icons;
}

function unquote(text) {
  const quoted = /^(['"])(.*)\1$/.exec(text.trim());
  return quoted ? quoted[2].replaceAll("''", "'") : text.trim();
}
