import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a choice of project objects', () => {
  it('has nothing to offer', () => {
    expect(
      highlightsOf('picker-without-project', llmWith('{"name": "a", "label": "A", "type": "MANAGED_FOLDER"}')),
    ).toEqual(['information: "MANAGED_FOLDER"']);
  });

  it('has, or is of the instance', () => {
    expect(findingsOf('picker-without-project', llmWith('{"name": "a", "label": "A", "type": "CONNECTION"}'))).toEqual(
      [],
    );
    const macro = {
      'python-runnables/r/runnable.json': '{"meta": {"label": "M"}, "params": [{"name": "a", "type": "DATASET"}]}',
    };
    expect(findingsOf('picker-without-project', macro)).toEqual([]);
  });
});
