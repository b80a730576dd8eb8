import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

describe('a component without its descriptor', () => {
  it('is an error when its code is there, and the descriptor can be created', () => {
    const files = { 'python-llms/a/llm.py': '' };
    const [finding] = findingsOf('missing-descriptor', files);
    expect(finding).toMatchObject({ severity: 'error', path: 'python-llms/a/llm.json' });
    expect(finding?.message).toContain('DSS shows nothing for this folder: a Custom Python LLM needs that file');
    const { files: after, isGone } = fixedBy('missing-descriptor', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/a/llm.json']).toContain('"label": "a"');
  });

  it.each(['parameterset.json', 'parameter_set.json', 'Parameter-Set.json', 'params.json'])(
    'is an error when a file is misnamed, which can be renamed: %s',
    (name) => {
      const files = { [`parameter-sets/a/${name}`]: '{"meta": {"label": "A"}}' };
      expect(findingsOf('missing-descriptor', files)[0]?.fixes[0]?.title).toBe(`Rename ${name} to parameter-set.json`);
      const { files: after, isGone } = fixedBy('missing-descriptor', files);
      expect(isGone).toBe(true);
      expect(Object.keys(after)).toContain('parameter-sets/a/parameter-set.json');
    },
  );

  it('is only a warning when the folder may hold something else', () => {
    const files = { 'parameter-sets/images/a.png': '' };
    expect(findingsOf('missing-descriptor', files).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
