import { KEPT_NAMES, RENAMED_ICONS } from './font-awesome-3.ts';

/** The classes of 5.15.4 that draw an icon of 3.2.1, by its name without `icon-`. */
export const FONT_AWESOME_3_CLASSES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(KEPT_NAMES).flatMap(([style, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name): [string, string] => [name, `${style} fa-${name}`]),
  ),
  ...Object.entries(RENAMED_ICONS),
]);
