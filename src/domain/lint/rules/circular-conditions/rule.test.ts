import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const RULE = 'circular-conditions';

/** Texts `a`, `b` and `c` with these conditions, and a free `z`. */
const withConditions = (conditions: Readonly<Record<string, string>>, more = '') =>
  llmWith(
    [
      ...Object.entries(conditions).map(
        ([name, condition]) =>
          `{"name": "${name}", "label": "L", "type": "STRING", "visibilityCondition": "${condition}"${more}}`,
      ),
      '{"name": "z", "label": "Z", "type": "STRING"}',
    ].join(', '),
  );

describe('fields that depend on each other', () => {
  it('are a warning when none of them can be shown first', () => {
    const files = withConditions({ a: 'model.b', b: "model.c == 'x' && model.z", c: 'model.a' });
    expect(highlightsOf(RULE, files)).toEqual(['warning: model.b']);
    expect(findingsOf(RULE, files)[0]?.message).toContain('"a" → "b" → "c" → "a"');
  });

  it.each([
    { a: 'model.a' },
    { a: '!model.b', b: '!model.a' },
    { a: 'model.b || model.z', b: 'model.a' },
    { a: 'model.b', b: 'model.z' },
    { a: 'model.z ? model.b : true', b: 'model.a' },
  ])('are fine as %j', (conditions) => {
    expect(highlightsOf(RULE, withConditions(conditions))).toEqual([]);
  });

  it('are fine when a default shows one of them', () => {
    const files = withConditions({ a: 'model.b', b: 'model.a' }, ', "defaultValue": "x"');
    expect(highlightsOf(RULE, files)).toEqual([]);
  });
});
