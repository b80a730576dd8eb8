import { expect, test } from 'vitest';
import { benchSettingsFromJson, benchSettingsToJson, DEFAULT_BENCH_SETTINGS } from './bench-settings.ts';

test('settings are stored and read back as they are', () => {
  const settings = {
    ...DEFAULT_BENCH_SETTINGS,
    unfilled: 'dict' as const,
    answers: { source: 'recorded' as const, fault: 'timeout' as const, cassette: { version: 1 } },
    cells: [{ key: '__proto__', title: 'é', code: 'print(1)' }],
    tables: [{ name: 't', csv: 'a\n1\n' }],
    components: new Map([['__proto__/x', { a: 1 }]]),
  };
  expect(benchSettingsFromJson(JSON.parse(JSON.stringify(benchSettingsToJson(settings))))).toEqual(settings);
  expect(benchSettingsFromJson(benchSettingsToJson(DEFAULT_BENCH_SETTINGS))).toEqual(DEFAULT_BENCH_SETTINGS);
});

test('what is stored in another shape becomes what the page starts with', () => {
  for (const value of [undefined, 7, [], { answers: 7, cells: 'x', tables: null, components: {}, unfilled: 'odd' }]) {
    expect(benchSettingsFromJson(value)).toEqual(DEFAULT_BENCH_SETTINGS);
  }
});
