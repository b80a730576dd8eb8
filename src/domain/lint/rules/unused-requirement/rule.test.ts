import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const plugin = (requirements: string, code: string) => ({
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  'code-env/python/spec/requirements.txt': requirements,
  'python-llms/m/llm.json': '{"meta": {"label": "M"}}',
  'python-llms/m/llm.py': code,
});

describe('a requirement that no code imports', () => {
  it('is worth a word, and can be removed', () => {
    const files = plugin('nltk==3.9\nopenai==1.40\n', 'import openai\n');
    expect(highlightsOf('unused-requirement', files)).toEqual(['information: nltk==3.9']);
    expect(fixedBy('unused-requirement', files).files['code-env/python/spec/requirements.txt']).toBe('openai==1.40\n');
  });

  it.each([
    ['imported under another name', 'opencv-python\nscikit-learn', 'import cv2\nfrom sklearn import svm\n'],
    ['imported inside a function', 'openai', 'import os\ndef f():\n    import openai\n'],
    ['a part of a namespace', 'google-cloud-storage', 'from google.cloud import storage\n'],
    ['a version for another line', 'openai\nhttpx<0.28', 'import openai\n'],
    ['loaded by others', 'openpyxl\npsycopg2-binary', 'import pandas\n'],
    ['named in a text', 'dash-bootstrap-components', 'import os\nX = "dash_bootstrap_components"\n'],
    ['in a list of "pip freeze"', Array.from({ length: 201 }, (_, at) => `package${at}==1`).join('\n'), 'import os\n'],
    ['in a plugin whose code imports nothing that can be read', 'nltk', ''],
  ])('is needed when it is %s', (_, requirements, code) => {
    expect(highlightsOf('unused-requirement', plugin(requirements, code))).toEqual([]);
  });
});
