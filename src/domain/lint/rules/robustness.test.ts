import { describe, expect, it } from 'vitest';
import { TEST_KINDS } from '../../plugin/test-kinds.ts';
import { applyFix, type Files, pluginOf, withManifest } from '../problems-of.test-data.ts';
import type { RulePage } from '../rule-page.ts';
import { RULE_PAGES } from '../rule-pages.ts';
import { RULES } from '../rules.ts';
import { runRules } from '../run-rules.ts';

const BOM = String.fromCharCode(0xfeff);

/** Names that every object has, and texts that are no names. */
const ODD_NAMES = ['__proto__', 'constructor', 'toString', '😀', '\ud800', 'a\u0000b'];

function rewrite(files: Files, change: (text: string) => string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
}

describe.each(Object.entries(RULE_PAGES))('the rule %s', (id, page: RulePage) => {
  const files = withManifest(page.wrong);
  const find = (changed: Files) =>
    runRules(pluginOf(changed), TEST_KINDS, RULES, page.target).filter(({ rule }) => rule === id);
  const count = find(files).length;

  it('finds the same in files of Windows, and its fixes keep their ends of lines', () => {
    const changed = rewrite(files, (text) => text.replaceAll('\n', '\r\n'));
    const found = find(changed);
    expect(found).toHaveLength(count);
    for (const fix of found.flatMap(({ fixes }) => fixes.slice(0, 1))) {
      const after = applyFix(changed, fix);
      expect(find(after).length).toBeLessThan(count);
      const edited = Object.entries(after).filter(([path]) => changed[path] !== undefined);
      expect(edited.filter(([, text]) => /(?<!\r)\n/.test(text))).toEqual([]);
    }
  });

  it('finds the same behind a byte order mark, in its place', () => {
    const found = find(rewrite(files, (text) => `${BOM}${text}`));
    expect(found.length).toBeGreaterThanOrEqual(count);
    for (const { path, range } of found) {
      expect(range.end).toBeLessThanOrEqual((files[path]?.length ?? -1) + 1);
    }
  });

  it.each(ODD_NAMES)('is not led astray by %j', (name) => {
    const json = JSON.stringify(name);
    find(rewrite(files, (text) => text.replace(/("name"\s*:\s*)"[^"]*"/g, (_, start: string) => `${start}${json}`)));
    find(rewrite(files, (text) => text.replace(/"(\w+)"\s*:/g, `${json}:`)));
    find(rewrite(files, (text) => text.replace(/"\w+"/g, json)));
  });

  it('stands texts that are cut off anywhere', () => {
    for (const [path, text] of Object.entries(files)) {
      const step = Math.max(1, Math.ceil(text.length / 30));
      for (let end = 0; end < text.length; end += step) find({ ...files, [path]: text.slice(0, end) });
    }
  });
});
