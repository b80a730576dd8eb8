import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const processor = (code: string, descriptor = '{"mode": "CELL"}') => ({
  'jython-processors/p/processor.json': descriptor,
  'jython-processors/p/processor.py': code,
});

describe('a processor that imports packages', () => {
  it('is a warning without a kernel, which it can be given', () => {
    const files = processor('import os\nimport pandas as pd\n');
    expect(highlightsOf('processor-without-kernel', files)).toEqual(['warning: pandas']);
    const { files: after, isGone } = fixedBy('processor-without-kernel', files);
    expect(isGone).toBe(true);
    expect(after['jython-processors/p/processor.json']).toContain('"useKernel": true');
  });

  it('is fine with one, and with what Jython has', () => {
    expect(highlightsOf('processor-without-kernel', processor('import pandas\n', '{"useKernel": true}'))).toEqual([]);
    const code = 'import re, urllib2\nfrom java.util import Date\nfrom com.dataiku.dip import X\nimport helper\n';
    const files = { ...processor(code), 'jython-processors/p/helper.py': '' };
    expect(highlightsOf('processor-without-kernel', files)).toEqual([]);
  });
});
