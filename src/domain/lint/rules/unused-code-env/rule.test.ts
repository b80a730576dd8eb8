import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const env = { 'code-env/python/desc.json': '{}' };
const algorithm = { 'python-prediction-algos/a/algo.json': '{}', 'python-prediction-algos/a/algo.py': '' };
const model = { 'python-llms/m/llm.json': '{}', 'python-llms/m/llm.py': '' };
const processor = (useKernel: boolean) => ({
  'jython-processors/p/processor.json': `{"useKernel": ${useKernel}}`,
  'jython-processors/p/processor.py': '',
});

describe('a code environment that no component uses', () => {
  it('is worth a word', () => {
    expect(findingsOf('unused-code-env', { ...env, ...algorithm, ...processor(false) })).toMatchObject([
      { severity: 'information', path: 'code-env/python/desc.json' },
    ]);
  });

  it('is fine beside a component that uses it, without components, and without the environment', () => {
    for (const files of [{ ...env, ...algorithm, ...model }, { ...env, ...processor(true) }, env, algorithm]) {
      expect(findingsOf('unused-code-env', files)).toEqual([]);
    }
  });
});
