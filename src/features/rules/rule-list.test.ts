import { describe, expect, it } from 'vitest';
import { RULE_GROUPS } from '../../domain/lint/rule-groups.ts';
import { RULE_PAGES } from '../../domain/lint/rule-pages.ts';
import { searchRules } from './rule-list.ts';

const search = (text: string) => searchRules(RULE_GROUPS, RULE_PAGES, text).flatMap(({ rules }) => rules);

describe('the list of rules', () => {
  it('holds all rules until something is typed', () => {
    expect(searchRules(RULE_GROUPS, RULE_PAGES, ' ')).toEqual(RULE_GROUPS);
  });

  it('is searched by id, title, error code and reason, whatever the case', () => {
    for (const text of [
      'two-code-envs',
      'Two CODE',
      'err_plugin_dev_invalid_component',
      'refuses a plugin with both',
    ]) {
      expect(search(text).map(({ id }) => id)).toContain('two-code-envs');
    }
    expect(search('nothing like this')).toEqual([]);
  });
});
