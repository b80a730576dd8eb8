import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeRules } from '../domain/lint/rule-docs.ts';
import { RULE_GROUPS } from '../domain/lint/rule-groups.ts';
import { RULE_PAGES } from '../domain/lint/rule-pages.ts';
import { CATALOG } from './catalog.ts';

describe('docs/rules.md', () => {
  const written = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rules.md'), 'utf8');

  it('is what "npm run docs" writes now', () => {
    expect(written).toBe(describeRules(RULE_GROUPS, RULE_PAGES, CATALOG));
  });
});
