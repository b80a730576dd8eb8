import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const processor = (code: string, keys = '') => ({
  'jython-processors/p/processor.json': `{"meta": {"label": "P"}${keys}}`,
  'jython-processors/p/processor.py': code,
});

describe('a processor', () => {
  it('imports a package that Jython does not have', () => {
    expect(highlightsOf('processor-kernel', processor('import numpy as np\n'))).toEqual(['warning: numpy']);
    expect(fixedBy('processor-kernel', processor('import numpy\n')).isGone).toBe(true);
  });

  it.each([
    ['import numpy\n', ', "useKernel": true'],
    ['import re, json\n', ''],
    ['from java.util import Date\n', ''],
    ['from dku_lib import x\n', ''],
  ])('imports what is there: %s', (code, keys) => {
    expect(findingsOf('processor-kernel', processor(code, keys))).toEqual([]);
  });
});
