import { expect, test } from 'vitest';
import { COMPONENT_RUNS } from '../domain/bench/component-runs.ts';
import { CATALOG } from './catalog.ts';

test('the bench says of each kind how it runs or why it does not, and of no other', () => {
  const folders = new Set(CATALOG.map(({ folder }) => folder));
  expect([...COMPONENT_RUNS.keys()].sort()).toEqual([...folders].sort());
});
