import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const date = (value: string) => llmWith(`{"name": "d", "label": "D", "type": "DATE", "defaultValue": "${value}"}`);

describe('the default of a date', () => {
  it.each(['2024-05-31 10:00', 'today', '2024-05-31'])('is written otherwise: %s', (value) => {
    expect(findingsOf('date-default', date(value))).toHaveLength(1);
  });

  it('is completed from a day', () => {
    expect(fixedBy('date-default', date('2024-05-31')).files['python-llms/m/llm.json']).toContain(
      '"2024-05-31T00:00:00.000Z"',
    );
  });

  it.each(['', '2024-05-31T00:00:00.000Z'])('is good: "%s"', (value) => {
    expect(findingsOf('date-default', date(value))).toEqual([]);
  });
});
