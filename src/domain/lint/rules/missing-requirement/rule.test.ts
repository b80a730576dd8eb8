import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const env = (code: string, requirements = '', desc = '"acceptedPythonInterpreters": ["PYTHON311"]') => ({
  'code-env/python/desc.json': `{${desc}}`,
  'code-env/python/spec/requirements.txt': requirements,
  ...llmWith(''),
  'python-llms/m/llm.py': code,
});

describe('an import that nothing installs', () => {
  it('is told, and the usual package can be added', () => {
    const files = env('import cv2\nimport cv2\n', 'requests\n');
    expect(highlightsOf('missing-requirement', files)).toEqual(['warning: cv2']);
    const { files: after, isGone } = fixedBy('missing-requirement', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/spec/requirements.txt']).toContain('opencv-python');
  });

  it.each([
    ['import os, json', ''],
    ['import dataiku, pandas, numpy, requests', ''],
    ['from openai import OpenAI\nimport httpx', 'openai'],
    ['from PIL import Image', 'Pillow==10'],
    ['try:\n    import cv2\nexcept ImportError:\n    cv2 = None', ''],
    ['import anything', 'git+https://example.com/a.git'],
    ['import my_lib', ''],
  ])('is installed, or may be: %s', (code, requirements) => {
    expect(
      findingsOf('missing-requirement', { ...env(code, requirements), 'python-lib/my_lib/__init__.py': '' }),
    ).toEqual([]);
  });

  it('is not told where the plugin has no code environment', () => {
    expect(findingsOf('missing-requirement', { ...llmWith(''), 'python-llms/m/llm.py': 'import cv2\n' })).toEqual([]);
  });
});
