import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../project/text-edit.ts';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

describe('what DSS reads and strict JSON refuses', () => {
  it('is worth knowing', () => {
    const manifest = '{\'id\': "a", "version": "1.0.0", "meta": {"label": "A"}}';
    expect(highlightsOf('strict-json', { 'plugin.json': manifest })).toEqual(["information: 'id'"]);
  });

  it('is a warning when a key is given twice, because only one counts', () => {
    const manifest = '{"id": "a", "id": "b", "version": "1.0.0", "meta": {"label": "A"}}';
    expect(findingsOf('strict-json', { 'plugin.json': manifest }).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is mended by writing the file as strict JSON', () => {
    const manifest = '{\'id\': "a", "version": "1.0.0"; "meta": {label: "A"}}';
    const [first] = findingsOf('strict-json', { 'plugin.json': manifest });
    const [change] = first?.fixes[0]?.edit.changes ?? [];
    if (change?.kind !== 'edit') throw new Error('There is no fix.');
    expect(first?.fixes[0]?.title).toBe('Normalise to strict JSON');
    const after = applyTextEdits(manifest, change.edits);
    expect(JSON.parse(after)).toEqual({ id: 'a', version: '1.0.0', meta: { label: 'A' } });
    expect(findingsOf('strict-json', { 'plugin.json': after })).toEqual([]);
  });

  it('is not said of comments, which DSS writes itself', () => {
    const manifest = '{"id": "a", // the id\n "version": "1.0.0", "meta": {"label": "A"}}';
    expect(findingsOf('strict-json', { 'plugin.json': manifest })).toEqual([]);
  });
});
