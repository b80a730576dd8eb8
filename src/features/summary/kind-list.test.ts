import { expect, test } from 'vitest';
import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { TEST_KINDS } from '../../domain/plugin/test-kinds.ts';
import { groupKinds, searchKinds } from './kind-list.ts';

const [LLM, SET] = TEST_KINDS;
if (LLM === undefined || SET === undefined) throw new Error('There are two kinds');

test('a kind is found by the words of its card, its folder and its files', () => {
  const found = (query: string) => searchKinds([LLM, SET], query).map(({ id }) => id);
  expect(found('')).toEqual(['python-llm', 'parameter-set']);
  expect(found('  custom LLM ')).toEqual(['python-llm']);
  expect(found('parameter-sets')).toEqual(['parameter-set']);
  expect(found('llm.json')).toEqual(['python-llm']);
  expect(found('nothing like it')).toEqual([]);
});

test('a word in the label counts more than one in the text', () => {
  const set: ComponentKind = { ...SET, cardText: 'Values for a custom LLM' };
  expect(searchKinds([set, LLM], 'llm')).toEqual([LLM, set]);
});

test('groups stand in the order of their first kind', () => {
  const kinds = [
    { ...LLM, group: 'B' },
    { ...SET, group: 'A' },
    { ...SET, group: 'B' },
  ];
  expect(groupKinds(kinds).map(({ name, kinds: members }) => [name, members.length])).toEqual([
    ['B', 2],
    ['A', 1],
  ]);
});
