import { describe, expect, it } from 'vitest';
import { TEST_KINDS } from '../../plugin/test-kinds.ts';
import { applyFix, pluginOf, withManifest } from '../problems-of.test-data.ts';
import type { Rule } from '../rule.ts';
import type { ExampleFiles, RulePage } from '../rule-page.ts';
import { RULE_PAGES } from '../rule-pages.ts';
import { RULES } from '../rules.ts';
import { runRules } from '../run-rules.ts';

function findingsIn(rule: Rule, page: RulePage, files: ExampleFiles) {
  return runRules(pluginOf(withManifest(files)), TEST_KINDS, RULES, page.target).filter(
    ({ rule: id }) => id === rule.id,
  );
}

describe('the pages of the rules', () => {
  it('are there for every rule, and for nothing else', () => {
    expect(Object.keys(RULE_PAGES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const page = RULE_PAGES[id] ?? { why: '', source: { mark: 'inferred', text: '' }, wrong: {}, right: {} };

  it('says why, and where that is known from', () => {
    expect(page.why.length).toBeGreaterThan(40);
    expect(page.why).not.toMatch(/\((documented|seen|inferred)[^)]*\)/);
    expect(page.source.text.length).toBeGreaterThan(10);
  });

  it('shows an example that the rule finds, and one that it does not', () => {
    expect(findingsIn(rule, page, page.wrong).length).toBeGreaterThan(0);
    expect(findingsIn(rule, page, page.right)).toEqual([]);
  });

  it('has a fix in the wrong example when the rule has one, and it mends it', () => {
    const before = findingsIn(rule, page, page.wrong);
    const fixes = before.flatMap((problem) => problem.fixes.slice(0, 1));
    expect(fixes.length > 0).toBe(rule.fix !== undefined);
    for (const fix of fixes) {
      const after = applyFix(withManifest(page.wrong), fix);
      expect(findingsIn(rule, page, after).length).toBeLessThan(before.length);
    }
  });

  it('leaves what its fix is not about as it was', () => {
    const files = withManifest(page.wrong);
    for (const change of findingsIn(rule, page, page.wrong).flatMap(({ fixes }) =>
      fixes.flatMap(({ edit }) => edit.changes),
    )) {
      // A file that is there is edited in places or moved, never written anew.
      if (change.kind === 'write') expect(files[change.path]).toBeUndefined();
      if (change.kind !== 'edit') continue;
      const text = files[change.path] ?? '';
      const edited = change.edits.reduce((sum, { length }) => sum + length, 0);
      expect(edited).toBeLessThan(Math.max(1, text.length));
    }
  });
});
