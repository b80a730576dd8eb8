import type { Rule } from '../../domain/lint/rule.ts';
import type { RuleGroup } from '../../domain/lint/rule-groups.ts';
import type { RulePages } from '../../domain/lint/rule-page.ts';

/** The rules that hold every word that was typed, by group: in their ids, titles and groups, and in why they are there. */
export function searchRules(groups: readonly RuleGroup[], pages: RulePages, search: string): readonly RuleGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, rules }) => ({ title, rules: rules.filter((rule) => fits(rule, title, pages, words)) }))
    .filter(({ rules }) => rules.length > 0);
}

function fits({ id, title, severity, errorCode }: Rule, group: string, pages: RulePages, words: readonly string[]) {
  const text = [id, title, severity, errorCode ?? '', group, pages[id]?.why ?? ''].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What the fix of a rule is worth, in words. */
export function describeFix({ fix }: Rule): string {
  if (fix === undefined) return 'No fix';
  return fix === 'safe' ? 'Safe fix' : 'Suggested fix';
}
