import { describe, expect, it } from 'vitest';
import { schemas } from '../../generated/schemas.js';
import { validators } from '../../generated/validators.js';
import { read } from '../dssjson/read.ts';
import { PARAM_TYPES } from '../params/param-types.ts';
import { validate } from './validate.ts';

const llm = (text: string) => validate('dss:python-llm', read(text), text);

describe('validation by schema', () => {
  it('has a validator for every schema', () => {
    expect(Object.keys(validators)).toEqual(Object.keys(schemas));
  });

  it('finds nothing in a parameter of any type with what it requires', () => {
    for (const { name, keys } of PARAM_TYPES) {
      const needed = keys.filter(({ isRequired }) => isRequired === true);
      const values = needed.map(({ name: key, value }) => {
        if (value.kind === 'params') return `"${key}": []`;
        return value.kind === 'credential-settings' ? `"${key}": {"type": "BASIC"}` : `"${key}": "x"`;
      });
      const param = [`"name": "a", "label": "A", "type": "${name}"`, ...values].join(', ');
      expect(llm(`{"meta": {"label": "M"}, "params": [{${param}}]}`), name).toEqual([]);
    }
  });

  it('says each thing once, in the order of the text', () => {
    const problems = llm('{"params": [{"type": 1}, {"typ": "INT"}], "meta": {"lable": "x"}}');
    expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
      ['wrong-type', ['params', 0, 'type']],
      ['missing-key', ['params', 1]],
      ['missing-key', ['meta']],
      ['unknown-key', ['meta', 'lable']],
    ]);
  });

  it('points at the last of two equal keys, which is the one that counts', () => {
    const text = '{"meta": {"label": "M", "tags": ["a"], "tags": 1}}';
    const [problem] = llm(text);
    expect(text.slice(problem?.range.start, problem?.range.end)).toBe('1');
  });

  it('copes with keys that hold slashes, and with __proto__', () => {
    expect(llm('{"meta": {"label": "M"}, "a/b~c": 1, "__proto__": 1}').map(({ path }) => path)).toEqual([
      ['a/b~c'],
      ['__proto__'],
    ]);
  });

  it('says nothing about a text that cannot be read, nor by a schema that is not there', () => {
    expect(llm('{"params": [')).toEqual([]);
    expect(validate('dss:nothing', read('{}'), '{}')).toEqual([]);
  });

  it('judges a reading once', () => {
    const text = '{}';
    const reading = read(text);
    expect(validate('dss:python-llm', reading, text)).toBe(validate('dss:python-llm', reading, text));
  });
});
