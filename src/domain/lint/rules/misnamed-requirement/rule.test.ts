import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const env = (requirements: string) => ({
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"]}',
  'code-env/python/spec/requirements.txt': requirements,
});

describe('the name of a module among the requirements', () => {
  it('is a warning, and only the name is replaced', () => {
    const files = env('# ours\nPIL >=10  # images\nopenai\n');
    expect(highlightsOf('misnamed-requirement', files)).toEqual(['warning: PIL >=10  # images']);
    const { files: after, isGone } = fixedBy('misnamed-requirement', files);
    expect(isGone).toBe(true);
    expect(after['code-env/python/spec/requirements.txt']).toBe('# ours\nPillow >=10  # images\nopenai\n');
  });

  it('is fine where the package has that name too', () => {
    expect(highlightsOf('misnamed-requirement', env('jwt\nrequests\nyaml @ https://example.org/yaml.zip\n'))).toEqual(
      [],
    );
  });
});
