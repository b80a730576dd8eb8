import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const files = (line: string) => ({
  ...llmWith('{"name": "model", "label": "M", "type": "STRING"}, {"name": "both", "label": "B", "type": "STRING"}'),
  'python-llms/m/llm.py': `def f(config, plugin_config):\n    ${line}\n`,
  'plugin.json':
    '{"id": "p", "version": "1.0.0", "meta": {"label": "P"}, "params": [{"name": "url", "label": "U", "type": "STRING"}, {"name": "both", "label": "B", "type": "STRING"}]}',
});

describe('config and plugin_config', () => {
  it('are taken for each other', () => {
    expect(highlightsOf('swapped-config', files('x = config["url"]'))).toEqual(['warning: "url"']);
    expect(findingsOf('swapped-config', files('x = plugin_config.get("model")'))[0]?.message).toContain(
      'it is in config',
    );
  });

  it.each([
    'x = config["model"]',
    'x = plugin_config["url"]',
    'x = config["both"]',
    'x = plugin_config["both"]',
    'x = config["none"]',
  ])('are not: %s', (line) => {
    expect(findingsOf('swapped-config', files(line))).toEqual([]);
  });
});
