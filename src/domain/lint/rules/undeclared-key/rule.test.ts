import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith, setWith } from '../../problems-of.test-data.ts';

const model = (line: string): Readonly<Record<string, string>> => ({
  ...llmWith(
    `{"name": "model", "label": "M", "type": "STRING"}, {"name": "api_key", "label": "K", "type": "PRESET", "parameterSetId": "keys"}`,
  ),
  ...setWith('{"name": "secret", "label": "S", "type": "STRING"}'),
  'python-llms/m/llm.py': `def f(config):\n    ${line}\n`,
});

describe('a key that no parameter gives', () => {
  it('is a warning where it raises, else information', () => {
    expect(highlightsOf('undeclared-key', model('x = config["modl"]'))).toEqual(['warning: "modl"']);
    expect(highlightsOf('undeclared-key', model('x = config.get("other")'))).toEqual(['information: "other"']);
  });

  it('is replaced by the name that was meant', () => {
    const { files, isGone } = fixedBy('undeclared-key', model("x = config['modl']"));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.py']).toContain("config['model']");
  });

  it('is found inside the preset', () => {
    const { files, isGone } = fixedBy('undeclared-key', model('x = config["secret"]'));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.py']).toContain('config["api_key"]["secret"]');
    expect(findingsOf('undeclared-key', model('x = config["secret"]'))[0]?.message).toContain('parameter set "keys"');
  });

  it.each([
    'x = config["model"]',
    'x = config["api_key"]["secret"]',
    'config["own"] = 1; x = config["own"]',
    'if "old" in config: x = config["old"]',
    'x = config["__credentials"]',
  ])('is not said of %s', (line) => {
    expect(findingsOf('undeclared-key', model(line))).toEqual([]);
  });

  it.each([
    'config.update(other)\n    x = config["other"]',
    'config.setdefault("other", 1)\n    x = config["other"]',
    'x = [config["other"] for config in list_all()]',
  ])('is not said after %s', (lines) => {
    expect(findingsOf('undeclared-key', model(lines))).toEqual([]);
  });

  it('is not said of keys that the descriptor fills in', () => {
    const exporter = (code: string) => ({
      'python-exporters/e/exporter.json':
        '{"meta": {"label": "E"}, "exportOptions": [{"id": "a", "predefinedConfig": {"sep": ";"}}], "params": [{"name": "a", "label": "A", "type": "STRING"}]}',
      'python-exporters/e/exporter.py': code,
    });
    expect(findingsOf('undeclared-key', exporter('x = config["sep"]'))).toEqual([]);
    const macro = (code: string) => ({
      'python-runnables/m/runnable.json':
        '{"meta": {"label": "M"}, "macroRoles": [{"type": "API_SERVICE_VERSION", "targetParamsKeys": ["service", "release"]}], "params": [{"name": "a", "label": "A", "type": "STRING"}]}',
      'python-runnables/m/runnable.py': code,
    });
    expect(findingsOf('undeclared-key', macro('x = config["service"], config["release"]'))).toEqual([]);
    expect(findingsOf('undeclared-key', macro('x = config["bundle"]'))).toHaveLength(1);
  });

  it('is not said where the form is of its own making', () => {
    const files = model('x = config["other"]');
    const json = (files['python-llms/m/llm.json'] ?? '').replace('{', '{"paramsTemplate": "f.html", ');
    expect(findingsOf('undeclared-key', { ...files, 'python-llms/m/llm.json': json })).toEqual([]);
  });
});
