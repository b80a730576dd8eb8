import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const block = (name: string) => ({
  'python-structured-agent-blocks/b/block.json': `{"meta": {"label": "B"}, "pyClazzName": "${name}"}`,
  'python-lib/a/b.py': 'from c import D\nclass E: pass\n',
});

describe('the class of a block', () => {
  it.each(['E', 'a.c.E', 'a.b.F'])('is not there: %s', (name) => {
    expect(findingsOf('block-class', block(name))).toHaveLength(1);
  });

  it.each(['a.b.E', 'a.b.D'])('is: %s', (name) => {
    expect(findingsOf('block-class', block(name))).toEqual([]);
  });
});
