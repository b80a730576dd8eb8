import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const exporter = (keys: string) => ({ 'python-exporters/e/exporter.json': `{"meta": {"label": "E"}, ${keys}}` });

describe('an exporter of files', () => {
  it('does not say of which type', () => {
    expect(highlightsOf('exporter-file', exporter('"exportBehavior": "OUTPUT_TO_FILE"'))).toEqual([
      'error: "OUTPUT_TO_FILE"',
    ]);
  });

  it('says it, or makes none', () => {
    expect(findingsOf('exporter-file', exporter('"exportBehavior": "OUTPUT_TO_FILE", "mime": {}'))).toEqual([]);
    expect(findingsOf('exporter-file', exporter('"exportBehavior": "MANAGES_OUTPUT"'))).toEqual([]);
  });
});
