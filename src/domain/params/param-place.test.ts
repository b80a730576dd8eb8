import { describe, expect, it } from 'vitest';
import { findPlaceDoubt } from './param-place.ts';
import { PARAM_TYPES } from './param-types.ts';

/** The types that make no sense in a list of parameters. */
function doubtful(folder: string, list = 'params'): readonly string[] {
  return PARAM_TYPES.filter((row) => findPlaceDoubt(row, { folder, list }) !== undefined).map(({ name }) => name);
}

describe('the place of a parameter', () => {
  it('decides whether columns of roles or of datasets are offered', () => {
    expect(doubtful('custom-recipes')).toEqual(['CREDENTIAL_REQUEST', 'DATASET_COLUMN', 'DATASET_COLUMNS']);
    expect(doubtful('webapps')).toEqual(['CREDENTIAL_REQUEST', 'COLUMN', 'COLUMNS']);
  });

  it('decides whether there is a project whose objects are offered', () => {
    for (const places of [doubtful('python-llms'), doubtful(''), doubtful('parameter-sets', 'pluginParams')]) {
      expect(places).toEqual(expect.arrayContaining(['DATASET', 'SAVED_MODEL', 'KNOWLEDGE_BANK']));
      expect(places).not.toContain('CONNECTION');
    }
  });

  it('decides whether DSS asks for credentials', () => {
    expect(doubtful('parameter-sets')).not.toContain('CREDENTIAL_REQUEST');
    expect(doubtful('parameter-sets', 'pluginParams')).toContain('CREDENTIAL_REQUEST');
  });
});
