import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../problems-of.test-data.ts';

const model = (code: string) => ({ 'python-llms/m/llm.json': '{}', 'python-llms/m/llm.py': code });

describe('a heavy import at the top of a model', () => {
  it('is worth a word', () => {
    expect(highlightsOf('heavy-llm-import', model('from torch import nn\n'))).toEqual(['information: torch']);
  });

  it('is fine inside a function or try, and elsewhere', () => {
    expect(highlightsOf('heavy-llm-import', model('def f():\n    import torch\n'))).toEqual([]);
    expect(highlightsOf('heavy-llm-import', model('try:\n    import torch\nexcept ImportError:\n    pass\n'))).toEqual(
      [],
    );
    expect(highlightsOf('heavy-llm-import', model('import openai\n'))).toEqual([]);
    const macro = { 'python-runnables/m/runnable.json': '{}', 'python-runnables/m/runnable.py': 'import torch\n' };
    expect(highlightsOf('heavy-llm-import', macro)).toEqual([]);
  });
});
