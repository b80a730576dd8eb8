import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a key that DSS ignores', () => {
  it('is a warning that names the key that was meant, and can be renamed', () => {
    const files = llmWith('{"name": "a", "type": "STRING", "lable": "A"}');
    expect(highlightsOf('unknown-key', files)).toEqual(['warning: "lable"']);
    expect(findingsOf('unknown-key', files)[0]?.message).toBe('DSS ignores "lable". Did you mean "label"?');
    const { files: after, isGone } = fixedBy('unknown-key', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.json']).toContain('"label": "A"');
  });

  it.each([
    ['required', 'STRING', 'mandatory'],
    ['default', 'INT', 'defaultValue'],
    ['minValue', 'INT', 'minI'],
    ['minValue', 'DOUBLE', 'minD'],
    ['minD', 'INT', 'minI'],
    ['options', 'SELECT', 'selectChoices'],
  ])('is recognised when people usually mistake it: %s of %s', (key, type, meant) => {
    const files = llmWith(`{"name": "a", "label": "A", "type": "${type}", "${key}": 1}`);
    expect(findingsOf('unknown-key', files)[0]?.message).toContain(`"${meant}"`);
  });

  it('is only worth knowing when it belongs to another type', () => {
    const files = llmWith('{"name": "a", "label": "A", "type": "STRING", "columnRole": "main"}');
    expect(highlightsOf('unknown-key', files)).toEqual(['information: "columnRole"']);
  });

  it('is found in plugin.json, desc.json and inside lists of objects', () => {
    const files = {
      'plugin.json': '{"id": "a", "version": "1.0.0", "meta": {"label": "A", "licence": "MIT"}}',
      'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "instalCorePackages": true}',
      'code-env/python/spec/requirements.txt': '',
      ...llmWith(
        '{"name": "o", "label": "O", "type": "OBJECT_LIST", "subParams": [{"name": "x", "type": "INT", "mini": 1}]}',
      ),
    };
    expect(findingsOf('unknown-key', files).map(({ message }) => message)).toEqual([
      'DSS ignores "instalCorePackages". Did you mean "installCorePackages"?',
      'DSS ignores "licence". Did you mean "licenseInfo"?',
      'DSS ignores "mini". Did you mean "minI"?',
    ]);
  });

  it('is not renamed onto a key that is there already', () => {
    const files = llmWith('{"name": "a", "label": "A", "type": "STRING", "required": true, "mandatory": true}');
    expect(findingsOf('unknown-key', files)[0]?.fixes).toEqual([]);
  });
});
