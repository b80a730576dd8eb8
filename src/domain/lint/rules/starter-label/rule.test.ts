import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const llm = (label: string) => ({
  'python-llms/chat/llm.json': `{"meta": {"label": "${label}"}}`,
  'python-llms/chat/llm.py': '',
});

describe('a label', () => {
  it('is worth a word when a starter wrote it', () => {
    expect(highlightsOf('starter-label', llm('Custom LLM chat'))).toEqual(['information: "Custom LLM chat"']);
  });

  it('is a warning when it is empty', () => {
    expect(highlightsOf('starter-label', llm(' '))).toEqual(['warning: " "']);
  });

  it('is fine when someone chose it', () => {
    expect(findingsOf('starter-label', llm('Custom LLM of my team'))).toEqual([]);
  });
});
