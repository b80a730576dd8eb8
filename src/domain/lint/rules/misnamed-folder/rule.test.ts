import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

describe('a folder that DSS does not know', () => {
  it.each([
    ['python-llm', 'python-llms'],
    ['parameter-set', 'parameter-sets'],
    ['python_lib', 'python-lib'],
    ['resources', 'resource'],
    ['code_env', 'code-env'],
    ['custom-steps', 'python-steps'],
    ['python-connector', 'python-connectors'],
    ['webapp', 'webapps'],
    ['custom-triggers', 'python-triggers'],
  ])('is a warning when its name comes close: %s', (folder, meant) => {
    const files = { [`${folder}/a/b.json`]: '{}' };
    expect(findingsOf('misnamed-folder', files)[0]?.message).toContain(`Did you mean "${meant}"?`);
    const { files: after, isGone } = fixedBy('misnamed-folder', files);
    expect(isGone).toBe(true);
    expect(Object.keys(after)).toContain(`${meant}/a/b.json`);
  });

  it.each([{ 'my-models/a/llm.json': '{}', 'my-models/a/llm.py': '' }, { 'presets/a/parameter-set.json': '{}' }])(
    'is a warning when it holds components of a kind, whatever its name',
    (files) => {
      expect(fixedBy('misnamed-folder', files).isGone).toBe(true);
    },
  );

  it('is let be when only the name of a file is that of a descriptor', () => {
    expect(
      findingsOf('misnamed-folder', { 'my-models/a/llm.json': '{}', 'examples/a/b/parameter-set.json': '' }),
    ).toEqual([]);
  });

  it('is not renamed onto a folder that is there', () => {
    const files = { 'resources/a.txt': '', 'resource/b.txt': '' };
    expect(findingsOf('misnamed-folder', files)[0]?.fixes).toEqual([]);
  });

  it.each(['tests', 'docs', 'images', 'src', 'python-tests', 'js', 'java-lib', 'custom-recipes', '.github'])(
    'is let be when it is known, or like nothing that is: %s',
    (folder) => {
      expect(findingsOf('misnamed-folder', { [`${folder}/a.txt`]: '' })).toEqual([]);
    },
  );
});
