import { describe, expect, it } from 'vitest';
import { OLDEST_DSS } from '../../../plugin/dss-version.ts';
import { TEST_KINDS } from '../../../plugin/test-kinds.ts';
import { findingsOf, fixedBy, highlightsOf, pluginOf } from '../../problems-of.test-data.ts';
import { RULES } from '../../rules.ts';
import { runRules } from '../../run-rules.ts';

const env = (descriptor: string) => ({
  'code-env/python/desc.json': descriptor,
  'code-env/python/spec/requirements.txt': '',
});

describe('the accepted interpreters', () => {
  it('are a warning when DSS 14 supports none of them, and can be brought up to date', () => {
    const files = env('{"acceptedPythonInterpreters": ["PYTHON27", "PYTHON36"]}');
    expect(highlightsOf('interpreters', files)).toEqual(['warning: [']);
    const { files: after, isGone } = fixedBy('interpreters', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/desc.json']).toContain('"PYTHON311"');
  });

  it('are a warning when the list is missing', () => {
    expect(findingsOf('interpreters', env('{"forceConda": false}'))[0]?.message).toContain('DSS before 13.2.3');
    expect(fixedBy('interpreters', env('{"forceConda": false}')).isGone).toBe(true);
  });

  it('are worth a word one by one when others still work', () => {
    const files = env('{"acceptedPythonInterpreters": ["PYTHON36", "PYTHON38", "PYTHON311"]}');
    expect(highlightsOf('interpreters', files)).toEqual(['information: "PYTHON36"', 'information: "PYTHON38"']);
  });

  it('are not judged by what DSS 14 can use when the plugin is for an older one', () => {
    const project = pluginOf(env('{"acceptedPythonInterpreters": ["PYTHON36"]}'));
    const problems = runRules(project, TEST_KINDS, RULES, OLDEST_DSS);
    expect(problems.filter(({ rule }) => rule === 'interpreters')).toEqual([]);
  });

  it('are not judged for R', () => {
    expect(findingsOf('interpreters', { 'code-env/R/desc.json': '{}', 'code-env/R/spec/rPackages.txt': '' })).toEqual(
      [],
    );
  });
});
