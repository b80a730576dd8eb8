import { describe, expect, it } from 'vitest';
import { type Files, findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const plugin = (code: string, requirements = '', more: Files = {}): Files => ({
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  'code-env/python/spec/requirements.txt': requirements,
  'python-llms/m/llm.json': '{"meta": {"label": "M"}}',
  'python-llms/m/llm.py': code,
  ...more,
});

const missing = (...files: Parameters<typeof plugin>) =>
  findingsOf('missing-requirement', plugin(...files)).map(({ message }) => /"([\w.]+)"/.exec(message)?.[1]);

describe('an import that nothing brings', () => {
  it('is told once in a file, and added as its package is called', () => {
    const files = plugin('import cv2\ndef f():\n    from cv2 import imread\n', 'requests\n');
    expect(findingsOf('missing-requirement', files)).toHaveLength(1);
    const { files: after, isGone } = fixedBy('missing-requirement', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/spec/requirements.txt']).toBe('requests\nopencv-python-headless\n');
  });

  it('is told without a fix when there is no code environment', () => {
    const files = { 'python-llms/m/llm.json': '{}', 'python-llms/m/llm.py': 'import openai\n' };
    expect(findingsOf('missing-requirement', files)).toMatchObject([{ severity: 'warning', fixes: [] }]);
  });

  it('is told in python-lib where a component reaches it, and only there', () => {
    const library = {
      'python-lib/a.py': 'import b\n',
      'python-lib/b.py': 'import openai\n',
      'python-lib/c.py': 'import nltk\n',
    };
    expect(missing('import a\n', '', library)).toEqual(['openai']);
    expect(
      missing('from a import x\n', '', { 'python-lib/a/__init__.py': '', 'python-lib/a/x.py': 'import nltk\n' }),
    ).toEqual(['nltk']);
  });

  it('is told as a file at the wrong place when the plugin has one of its name', () => {
    const [finding] = findingsOf('missing-requirement', plugin('import helpers\n', '', { 'lib/helpers.py': '' }));
    expect(finding?.message).toContain('not in "python-lib"');
    expect(finding?.fixes).toEqual([]);
  });
});

describe('an import is fine', () => {
  it.each([
    [
      'from the standard library and DSS',
      'import os, json.decoder\nimport dataiku\nfrom dataiku.llm.python import BaseLLM\n',
      '',
    ],
    [
      'of what the core packages bring',
      'import pandas as pd\nfrom dateutil import parser\nimport requests, flask\n',
      '',
    ],
    ['of what the environment of DSS is known for', 'from sklearn.svm import SVC\nimport matplotlib.pyplot\n', ''],
    ['under the name of its package', 'import openai\n', 'openai>=1'],
    [
      'under a name of its own',
      'import yaml, PIL.Image, bs4, jwt, dotenv\n',
      'pyyaml\nPillow\nbeautifulsoup4\nPyJWT\npython-dotenv',
    ],
    [
      'of a part of a namespace',
      'from google.cloud import storage\nimport azure.identity\n',
      'google-cloud-storage\nazure-identity',
    ],
    ['of what a requirement brings', 'import httpx, pydantic\n', 'openai'],
    ['of what that brings in turn', 'from langchain_core.messages import X\nimport tenacity\n', 'langchain-openai'],
    ['inside try', 'try:\n    import ujson\nexcept ImportError:\n    ujson = None\n', ''],
    ['for types only', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import openai\n', ''],
    ['of a relative module', 'from . import helpers\nfrom .a import b\n', ''],
    ['when an address may bring it', 'import clip\n', 'git+https://example.org/models/CLIP.git'],
    ['when another list may bring it', 'import clip\n', '-r more.txt'],
    ['in Python 2', 'import openai\nprint "a"\n', ''],
  ])('%s', (_, code, requirements) => {
    expect(missing(code, requirements)).toEqual([]);
  });

  it('of modules beside it, in python-lib, and where code extends the path', () => {
    const more = { 'python-llms/m/helpers.py': '', 'python-lib/a/b.py': '', 'lib/other.py': '' };
    expect(missing('import helpers\nfrom a import b\n', '', more)).toEqual([]);
    expect(missing('import sys\nsys.path.append("x")\nimport other\n', '', more)).toEqual([]);
  });

  it('in tests, and where a script installs packages', () => {
    expect(missing('', '', { 'python-llms/m/tests/test_a.py': 'import pytest\n' })).toEqual([]);
    expect(missing('import tableausdk\n', '', { 'resource/install_sdk.sh': '' })).toEqual([]);
  });
});
