import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const format = (keys: string) => ({ 'python-formats/f/format.json': `{"meta": {"label": "F"}, ${keys}}` });

describe('export options', () => {
  it('are never offered', () => {
    expect(findingsOf('format-export-options', format('"exportOptions": [{"id": "a"}]'))).toHaveLength(1);
  });

  it.each(['"canWrite": true, "exportOptions": [{"id": "a"}]', '"exportOptions": []'])(
    'are, or are none: %s',
    (keys) => {
      expect(findingsOf('format-export-options', format(keys))).toEqual([]);
    },
  );
});
