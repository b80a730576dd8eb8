import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

describe('a requirement', () => {
  it('is imported nowhere', () => {
    const files = env('import os\n', 'requests\nsendgrid==6\n');
    expect(highlightsOf('unused-requirement', files)).toEqual(['information: requests', 'information: sendgrid==6']);
    const { files: after, isGone } = fixedBy('unused-requirement', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/spec/requirements.txt']).toBe('sendgrid==6\n');
  });

  it.each([
    ['from PIL import Image', 'Pillow'],
    ['import openai', 'openai\nhttpx==0.27'],
    ['engine = "sendgrid"\nimport os', 'sendgrid'],
    ['', 'sendgrid'],
    ['import os', 'setuptools'],
  ])('is used, or may be: %s', (code, requirements) => {
    expect(findingsOf('unused-requirement', env(code, requirements))).toEqual([]);
  });
});
