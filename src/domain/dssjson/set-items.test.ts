import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../project/text-edit.ts';
import { setItems } from './set-items.ts';

function edited(text: string, items: readonly string[]): string {
  const edits = setItems(text, ['tags'], items);
  return edits.ok ? applyTextEdits(text, edits.value) : edits.error.kind;
}

describe('the items of a list', () => {
  const text = '{"tags": [ "a", /* why */ \'b\' ,"c" ]}';

  it('keep what stands around those that stay', () => {
    expect(edited(text, ['a', 'b', 'c'])).toBe(text);
    expect(edited(text, ['a', 'x', 'c'])).toBe('{"tags": [ "a", /* why */ "x" ,"c" ]}');
    expect(edited(text, ['a', 'b', 'c', 'd'])).toContain('/* why */ \'b\' ,"c", "d"');
    expect(edited(text, ['z', 'a', 'b', 'c'])).toContain('/* why */ \'b\' ,"c" ]');
    expect(edited(text, ['a', 'b'])).toContain("/* why */ 'b'");
    expect(edited(text, ['b', 'c'])).toContain('\'b\' ,"c" ]');
  });

  it('can all change, go, or begin where there was no list', () => {
    expect(JSON.parse(edited('{"tags": ["a", "b"]}', ['x']))).toEqual({ tags: ['x'] });
    expect(JSON.parse(edited('{"tags": ["a", "a"]}', ['a', 'a', 'a']))).toEqual({ tags: ['a', 'a', 'a'] });
    expect(JSON.parse(edited('{"tags": ["a"]}', []))).toEqual({ tags: [] });
    expect(JSON.parse(edited('{"tags": "a, b"}', ['a']))).toEqual({ tags: ['a'] });
    expect(JSON.parse(edited('{}', ['a']))).toEqual({ tags: ['a'] });
  });

  it('are not touched in a text that cannot be read', () => {
    expect(setItems('{"tags": ["a"', ['tags'], ['b']).ok).toBe(false);
  });
});
