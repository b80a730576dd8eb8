import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

describe('a module of python-lib', () => {
  it('has a name that says nothing', () => {
    const files = { 'python-lib/utils/a.py': '', 'python-lib/utils/b.py': '', 'python-lib/constants.py': '' };
    expect(findingsOf('library-name', files).map(({ message }) => /"(\w+)"/.exec(message)?.[1])).toEqual([
      'constants',
      'utils',
    ]);
  });

  it('has one of its own', () => {
    expect(
      findingsOf('library-name', { 'python-lib/weather/utils.py': '', 'python-lib/weather_client.py': '' }),
    ).toEqual([]);
  });
});
