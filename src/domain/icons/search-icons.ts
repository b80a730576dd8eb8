import type { IconFacts } from '../../generated/icons.js';
import { FONT_AWESOME_3_CLASSES } from './font-awesome-3-classes.ts';

/**
 * The icons that answer a query, the best first: those whose name starts with it, then those whose name, label, older 3.2.1
 * name ("icon-cogs") or search words hold it. Several words must all be found. An empty query gives all, in their order.
 */
export function searchIcons(icons: readonly IconFacts[], query: string): IconFacts[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^(?:fa|icon)-/, ''))
    .filter((word) => word !== '' && !STYLE_WORDS.has(word));
  if (words.length === 0) return [...icons];
  const found: { readonly icon: IconFacts; readonly rank: number }[] = [];
  for (const icon of icons) {
    const ranks = words.map((word) => rankOf(icon, word));
    if (!ranks.includes(NOT_FOUND)) found.push({ icon, rank: Math.max(...ranks) });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ icon }) => icon);
}

/** The 3.2.1 names of an icon, with their prefix: 'icon-gear', 'icon-cog'. */
export function oldNamesOf(className: string): readonly string[] {
  return OLD_NAMES.get(className) ?? [];
}

const STYLE_WORDS: ReadonlySet<string> = new Set(['fas', 'far', 'fab', 'fa']);
const NOT_FOUND = 9;

const OLD_NAMES: ReadonlyMap<string, readonly string[]> = groupOldNames();

function groupOldNames(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, className] of FONT_AWESOME_3_CLASSES) {
    const group = groups.get(className);
    if (group === undefined) groups.set(className, [`icon-${name}`]);
    else group.push(`icon-${name}`);
  }
  return groups;
}

function rankOf({ className, label, terms }: IconFacts, word: string): number {
  const name = className.slice(className.indexOf('fa-') + 'fa-'.length);
  if (name === word) return 0;
  if (name.startsWith(word)) return 1;
  const old = oldNamesOf(className);
  if (old.includes(`icon-${word}`)) return 2;
  if (name.includes(word)) return 3;
  if (label.toLowerCase().includes(word) || old.some((oldName) => oldName.includes(word))) return 4;
  return terms.toLowerCase().includes(word) ? 5 : NOT_FOUND;
}
