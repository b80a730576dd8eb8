import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const param = (keys: string) => llmWith(`{"name": "a", "label": "A", "type": "SELECT", ${keys}}`);

describe('a trigger', () => {
  it.each(['"triggerParameters": ["a"]', '"disableAutoReload": true'])('has no effect: %s', (keys) => {
    expect(findingsOf('trigger-without-python', param(keys))).toHaveLength(1);
    expect(fixedBy('trigger-without-python', param(keys)).isGone).toBe(true);
  });

  it.each(['"getChoicesFromPython": true, "triggerParameters": ["a"]', '"disableAutoReload": false'])(
    'has, or is none: %s',
    (keys) => {
      expect(findingsOf('trigger-without-python', param(keys))).toEqual([]);
    },
  );
});
