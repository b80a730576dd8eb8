import { expect, test } from 'vitest';
import { type PasswordStore, passwordsWithin, removeItemPasswords } from './password-store.ts';

test('fields inside another field have a place of their own', () => {
  const kept = new Map<string, string>();
  passwordsWithin(storeIn(kept), 'key').write('token', 'x');
  storeIn(kept).write('token', 'y');
  expect([...kept]).toEqual([
    ['key.token', 'x'],
    ['token', 'y'],
  ]);
});

test('the passwords of later items follow when an item is removed', () => {
  const kept = new Map([
    ['list.0.token', 'first'],
    ['list.1.token', 'second'],
    ['list.2.token', 'third'],
  ]);
  removeItemPasswords(storeIn(kept), 'list', ['token'], 1, 3);
  expect([...kept]).toEqual([
    ['list.0.token', 'first'],
    ['list.1.token', 'third'],
  ]);
});

function storeIn(kept: Map<string, string>): PasswordStore {
  return {
    read: (name) => kept.get(name),
    write: (name, password) => {
      if (password === undefined) kept.delete(name);
      else kept.set(name, password);
    },
  };
}
