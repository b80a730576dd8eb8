import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const returning = (value: string) => llm(`    def process(self, q, s, t):\n        return ${value}\n`);

describe('an answer', () => {
  it.each(['"a"', 'f"{a}"', '("a" "b")', '[1]', '3', 'True', 'str(a)'])('is no dict: %s', (value) => {
    expect(findingsOf('answer-type', returning(value)).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is followed to the one place that gives a name', () => {
    const through = (lines: string) => llm(`    def process(self, q, s, t):\n        ${lines}\n`);
    expect(highlightsOf('answer-type', through('x = f"{a}"\n        return x'))).toEqual(['error: f"{a}"']);
    expect(findingsOf('answer-type', through('x = "a"\n        x = f(x)\n        return x'))).toEqual([]);
  });

  it('becomes one', () => {
    const { files, isGone } = fixedBy('answer-type', returning('f"{a}"'));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.py']).toContain('return {"text": f"{a}"}');
  });

  it('is doubtful in the tutorial', () => {
    expect(highlightsOf('answer-type', returning('response.json()'))).toEqual(['warning: response.json()']);
  });

  it.each(['{"text": a}', 'dict(text=a)', 'answer', 'self.f(a)'])('may be one: %s', (value) => {
    expect(findingsOf('answer-type', returning(value))).toEqual([]);
  });
});
