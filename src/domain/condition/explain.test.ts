import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../dssjson/json-value.ts';
import { parsed } from './condition.test-data.ts';
import { explainCondition } from './explain.ts';
import { printValue } from './print-value.ts';

const explain = (source: string, model: JsonObject) =>
  explainCondition(source, parsed(source), model).map(({ text, value, depth, isSkipped }) => {
    return `${'  '.repeat(depth)}${text} is ${printValue(value)}${isSkipped ? ' (skipped)' : ''}`;
  });

describe('the explanation of a condition', () => {
  it('has the value of each part, and what the outcome no longer depended on', () => {
    const source = "model.mode == 'oauth' && (model.n > 2 || !model.list.length)";
    expect(explain(source, { mode: 'basic', list: [1] })).toEqual([
      `${source} is false`,
      "  model.mode == 'oauth' is false",
      "    model.mode is 'basic'",
      '  (model.n > 2 || !model.list.length) is false (skipped)',
      '    model.n > 2 is false (skipped)',
      '      model.n is undefined (skipped)',
      '    !model.list.length is false (skipped)',
      '      model.list.length is 1 (skipped)',
      '        model.list is [1] (skipped)',
    ]);
  });

  it('leaves out what is plain to see', () => {
    expect(explain("['a', 'b'].includes(model.mode)", { mode: 'b' })).toEqual([
      "['a', 'b'].includes(model.mode) is true",
      "  model.mode is 'b'",
    ]);
  });

  it('says which methods it does not compute', () => {
    const source = "model.mode.split(',')";
    expect(explainCondition(source, parsed(source), { mode: 'a' })[0]?.unknownMethod).toBe('split');
  });

  it('cuts long values', () => {
    expect(printValue('x'.repeat(500))).toHaveLength(61);
    expect(printValue({ a: [{ b: [1, { c: 2 }] }], n: Number.NaN })).toBe('{a: [{b: [1, …]}], n: NaN}');
  });
});
