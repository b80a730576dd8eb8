import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (code: string) => ({ ...llmWith(''), 'python-llms/m/llm.py': code });
const head = 'from dataiku.llm.python import BaseLLM, BaseEmbeddingModel\n';

describe('the class that DSS looks for', () => {
  it('is missed', () => {
    expect(highlightsOf('base-class', llm('class A:\n    pass\n'))).toEqual(['error: A']);
    expect(findingsOf('base-class', llm('import os\n'))[0]?.message).toContain('BaseLLM or BaseEmbeddingModel');
    expect(findingsOf('base-class', llm('x = 1\n'))[0]?.severity).toBe('warning');
  });

  it('must be one', () => {
    expect(highlightsOf('base-class', llm(`${head}class A(BaseLLM): pass\nclass B(BaseLLM): pass\n`))).toEqual([
      'error: B',
    ]);
  });

  it.each([
    'class A(BaseLLM): pass\n',
    'class A(BaseLLM): pass\nclass B(BaseEmbeddingModel): pass\n',
    'import dataiku.llm.python as p\nclass A(p.BaseLLM): pass\n',
    'from my_lib.base import Mine\nclass A(Mine): pass\n',
    'try:\n    from x import Mine\nexcept ImportError:\n    Mine = object\nclass A(Mine): pass\n',
  ])('is there: %s', (code) => {
    expect(findingsOf('base-class', llm(head + code))).toEqual([]);
  });

  it('may come from python-lib', () => {
    const lib = 'from dataiku.llm.python import BaseLLM\nclass Mine(BaseLLM): pass\nclass Other: pass\n';
    const using = (name: string) => ({
      ...llm(`from lib.base import ${name}\nclass A(${name}): pass\n`),
      'python-lib/lib/base.py': lib,
    });
    expect(findingsOf('base-class', using('Mine'))).toEqual([]);
    expect(findingsOf('base-class', using('Other'))).toHaveLength(1);
  });

  it('may be handed through from python-lib', () => {
    const lib = {
      'python-lib/lib/base.py':
        'from dataiku.llm.python import BaseLLM\nclass Mine(BaseLLM): pass\nclass Other: pass\n',
    };
    expect(findingsOf('base-class', { ...llm('from lib.base import Mine\n'), ...lib })).toEqual([]);
    expect(findingsOf('base-class', { ...llm('from lib.base import Other\n'), ...lib })).toHaveLength(1);
    expect(findingsOf('base-class', llm('from openai import OpenAI\nx = 1\n'))).toHaveLength(1);
  });

  it('may be written twice under one name', () => {
    const code = 'if x:\n    class A(BaseLLM): pass\nelse:\n    class A(BaseLLM): pass\n';
    expect(findingsOf('base-class', llm(head + code))).toEqual([]);
  });

  it('is not sought in a file without code or with an error', () => {
    expect(findingsOf('base-class', llm(''))).toEqual([]);
    expect(findingsOf('base-class', llm('# later\n'))).toEqual([]);
    expect(findingsOf('base-class', llm('class A(\n'))).toEqual([]);
  });
});
