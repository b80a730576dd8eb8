import { describe, expect, it } from 'vitest';
import { highlightsOf, setWith } from '../../problems-of.test-data.ts';

const password = (value: string) =>
  setWith(`{"name": "p", "label": "P", "type": "PASSWORD", "defaultValue": "${value}"}`);

describe('the default of a password', () => {
  it('is a warning', () => {
    expect(highlightsOf('secret-default', password('hunter2'))).toEqual(['warning: "hunter2"']);
  });

  it('may be empty', () => {
    expect(highlightsOf('secret-default', password(''))).toEqual([]);
  });
});
