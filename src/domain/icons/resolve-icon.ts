import { iconNames } from '../../generated/icon-names.js';
import { FONT_AWESOME_3_CLASSES } from './font-awesome-3-classes.ts';

/** How an icon of a descriptor is drawn. */
export interface IconResolution {
  /** Classes of FontAwesome 5.15.4 that draw it; absent when nothing is known to: a puzzle piece is shown. */
  readonly className: string | undefined;
  /** Whether it is an icon of FontAwesome 5.15.4 or 3.2.1, which DSS draws. (documented) */
  readonly isKnown: boolean;
  /** What to tell a person about an icon that is not known, or drawn by another name; `''` when all is plain. */
  readonly note: string;
}

type StyleClass = keyof typeof iconNames;

const NAMES: Readonly<Record<StyleClass, ReadonlySet<string>>> = {
  fas: new Set(iconNames.fas.split(' ')),
  far: new Set(iconNames.far.split(' ')),
  fab: new Set(iconNames.fab.split(' ')),
};

/** `fa` is the older spelling of `fas`. */
const STYLES: ReadonlyMap<string, StyleClass> = new Map([
  ['fas', 'fas'],
  ['fa', 'fas'],
  ['far', 'far'],
  ['fab', 'fab'],
]);

const NOTHING: IconResolution = { className: undefined, isKnown: false, note: '' };

const resolved = new Map<string, IconResolution>();

/**
 * Says how the value of `meta.icon` is drawn. Real values hold several classes ("icon-amazon-comprehend icon-cloud"): the
 * first icon that is known counts. DSS has icons of its own ("icon-dku-..."), whose drawings are not public.
 */
export function resolveIcon(value: string): IconResolution {
  const known = resolved.get(value);
  if (known !== undefined) return known;
  const resolution = resolve(value.trim().split(/\s+/), value.trim());
  if (resolved.size > 500) resolved.clear();
  resolved.set(value, resolution);
  return resolution;
}

function resolve(classes: readonly string[], value: string): IconResolution {
  if (value === '') return NOTHING;
  const style = classes.map((name) => STYLES.get(name)).find((found) => found !== undefined);
  const names = classes.flatMap((name) => (name.startsWith('fa-') ? [name.slice('fa-'.length)] : []));
  const drawn = style === undefined ? undefined : names.find((name) => NAMES[style].has(name));
  if (drawn !== undefined) return { className: `${style} fa-${drawn}`, isKnown: true, note: '' };

  const oldNames = classes.flatMap((name) => (name.startsWith('icon-') ? [name.slice('icon-'.length)] : []));
  const old = oldNames.find((name) => FONT_AWESOME_3_CLASSES.has(name));
  const className = old === undefined ? undefined : FONT_AWESOME_3_CLASSES.get(old);
  if (className !== undefined) {
    return { className, isKnown: true, note: `FontAwesome 3.2.1, drawn here as "${className}".` };
  }
  return guess([...names, ...oldNames], value);
}

/** An icon of another name that probably looks alike: one of 5.15.4 with the same name in any style. */
function guess(names: readonly string[], value: string): IconResolution {
  for (const name of names) {
    for (const style of ['fas', 'fab', 'far'] as const) {
      if (!NAMES[style].has(name)) continue;
      const className = `${style} fa-${name}`;
      return {
        className,
        isKnown: false,
        note: `"${value}" is no icon of FontAwesome 5.15.4 or 3.2.1. Drawn here as "${className}"; DSS may show another.`,
      };
    }
  }
  const note = `"${value}" is no icon of FontAwesome 5.15.4 or 3.2.1. DSS may have one of its own by that name.`;
  return { ...NOTHING, note };
}
