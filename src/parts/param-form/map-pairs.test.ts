import { expect, test } from 'vitest';
import { findRepeatedKey, listOfPairs, mapOfPairs, pairsOfList, pairsOfMap } from './map-pairs.ts';

test('a map becomes rows and the rows become the map again', () => {
  const map = { region: 'eu', tier: 'gold' };
  expect(mapOfPairs(pairsOfMap(map))).toEqual(map);
  expect(pairsOfMap(undefined)).toEqual([]);
});

test('a row without a key is not in the map yet', () => {
  expect(mapOfPairs([{ key: '', value: 'waiting' }])).toEqual({});
});

test('a value that is no text is shown as it is written', () => {
  expect(pairsOfMap({ limit: 3 })).toEqual([{ key: 'limit', value: '3' }]);
});

test('a key in two rows is found', () => {
  expect(findRepeatedKey([pair('a'), pair('b'), pair('a')])).toBe('a');
  expect(findRepeatedKey([pair(''), pair('')])).toBeUndefined();
});

test('a list of pairs keeps its order and its repeated keys', () => {
  const list = [
    { from: 'x', to: '1' },
    { from: 'x', to: '2' },
  ];
  expect(listOfPairs(pairsOfList(list))).toEqual(list);
});

function pair(key: string) {
  return { key, value: 'value' };
}
