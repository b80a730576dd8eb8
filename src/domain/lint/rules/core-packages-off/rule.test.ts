import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const plugin = (code: string, requirements = '', isOn = false) => ({
  'code-env/python/desc.json': `{"installCorePackages": ${isOn}}`,
  'code-env/python/spec/requirements.txt': requirements,
  'python-llms/m/llm.json': '{}',
  'python-llms/m/llm.py': code,
});

describe('core packages that are switched off', () => {
  it('are a warning when components import dataiku', () => {
    const files = plugin('from dataiku.llm.python import BaseLLM\n');
    expect(highlightsOf('core-packages-off', files)).toEqual(['warning: false']);
    expect(fixedBy('core-packages-off', files).files['code-env/python/desc.json']).toBe(
      '{"installCorePackages": true}',
    );
  });

  it('are fine when requirements bring pandas, when nothing needs them, and when they are on', () => {
    expect(highlightsOf('core-packages-off', plugin('import dataiku\n', 'pandas==2.2.3'))).toEqual([]);
    expect(highlightsOf('core-packages-off', plugin('import os\n'))).toEqual([]);
    expect(highlightsOf('core-packages-off', plugin('import dataiku\n', '', true))).toEqual([]);
  });
});
