import { describe, expect, it } from 'vitest';
import { hostOf, placeOf, readExchanges, readFindings, readFrames, readSpan } from './report.ts';

describe('what Python reports', () => {
  it('names lines of the plugin, and only of the plugin', () => {
    expect(placeOf('/plugins/plugin/python-llms/a/llm.py', 7)).toEqual({ path: 'python-llms/a/llm.py', line: 7 });
    expect(placeOf('/plugins/plugin/../x.py', 7)).toBeUndefined();
    expect(placeOf('/plugins/pluginx/a.py', 7)).toBeUndefined();
    expect(placeOf('/lib/python3.14/json.py', 7)).toBeUndefined();
    expect(placeOf(7, 7)).toBeUndefined();
    expect(placeOf('/plugins/plugin/a.py', 'x')).toEqual({ path: 'a.py', line: 1 });
  });

  it('has findings, the worst first, and never one that is more certain than it says', () => {
    const findings = readFindings({
      findings: [
        { rule: 'b', severity: 'info', message: 'i', mark: 'documented' },
        { rule: 'a', severity: 'error', message: 'e', mark: 'odd', file: '/plugins/plugin/a.py', line: 2 },
        'nothing',
      ],
    });
    expect(findings.map(({ rule, severity, mark }) => [rule, severity, mark])).toEqual([
      ['a', 'error', 'inferred'],
      ['b', 'information', 'documented'],
    ]);
    expect(findings[0]?.place).toEqual({ path: 'a.py', line: 2 });
  });

  it('is read where it was forged, as nothing worse than empty', () => {
    expect(readFindings(undefined)).toEqual([]);
    expect(readExchanges({ exchanges: [{ id: 'x', url: 7, chunks: 'x', status: '200', requestHeaders: [] }] })).toEqual(
      [expect.objectContaining({ id: 0, url: '', chunks: [], status: undefined, requestHeaders: {} })],
    );
    expect(readFrames([{ file: 7 }])).toEqual([{ file: '', line: 0, name: '', text: '', place: undefined }]);
    expect(readSpan('x')).toBeUndefined();
    expect(readSpan({ name: 'a', children: [{ name: 'b' }, 7] })?.children.map(({ name }) => name)).toEqual(['b']);
  });
});

it('finds the host of an address, with its port', () => {
  expect(hostOf('https://api.example.com:8443/v1?x=1')).toBe('api.example.com:8443');
  expect(hostOf('nonsense')).toBe('');
});
