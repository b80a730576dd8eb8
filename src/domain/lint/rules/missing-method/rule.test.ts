import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const head = 'from dataiku.llm.python import BaseLLM\n';
const llm = (code: string) => ({ ...llmWith(''), 'python-llms/m/llm.py': head + code });

describe('a method that DSS calls', () => {
  it('is missed in a model that answers nothing', () => {
    expect(highlightsOf('missing-method', llm('class A(BaseLLM):\n    def set_config(self, c, p): pass\n'))).toEqual([
      'error: A',
    ]);
  });

  it.each(['process', 'process_stream'])('is %s or another', (name) => {
    expect(findingsOf('missing-method', llm(`class A(BaseLLM):\n    def ${name}(self, q, s, t): yield 1\n`))).toEqual(
      [],
    );
  });

  it('may be inherited in the file, or be an attribute', () => {
    const base = 'class Base:\n    def process(self, q, s, t): pass\n';
    expect(findingsOf('missing-method', llm(`${base}class A(Base, BaseLLM): pass\n`))).toEqual([]);
    expect(findingsOf('missing-method', llm('class A(BaseLLM):\n    process = other\n'))).toEqual([]);
    expect(findingsOf('missing-method', llm('from lib import Mine\nclass A(Mine, BaseLLM): pass\n'))).toEqual([]);
  });

  it('is a function of the file for checks', () => {
    const check = (code: string) => ({
      'python-checks/c/check.json': '{"meta": {"label": "C"}}',
      'python-checks/c/check.py': code,
    });
    expect(findingsOf('missing-method', check('def proces(): pass\n'))[0]?.message).toContain('"process"');
    expect(findingsOf('missing-method', check('def process(a): pass\n'))).toEqual([]);
    expect(findingsOf('missing-method', check('from lib import process\n'))).toEqual([]);
  });

  it('depends on what the descriptor says', () => {
    const algo = (mode: string) => ({
      'python-prediction-algos/a/algo.json': `{"meta": {"label": "A"}, "gridSearchMode": "${mode}", "params": []}`,
      'python-prediction-algos/a/algo.py':
        'class CustomPredictionAlgorithm(BaseCustomPredictionAlgorithm):\n    def get_clf(self): pass\n',
    });
    expect(findingsOf('missing-method', algo('CUSTOM'))[0]?.message).toContain('"get_grid"');
    expect(findingsOf('missing-method', algo('MANAGED'))).toEqual([]);
  });
});
