import { describe, expect, it } from 'vitest';
import { parsePython } from './read-python.ts';
import { singleValue } from './single-value.ts';
import { textOf } from './syntax.ts';

function returned(body: string): string {
  const text = `def f(a):\n    ${body}\n`;
  const [found] = parsePython(text).functions;
  const value = found?.returns.at(-1);
  return value === undefined || found === undefined ? '' : textOf(singleValue(value, found.node, text), text);
}

describe('what a name was given', () => {
  it.each([
    ['x = {"k": 1}\n    return x', '{"k": 1}'],
    ['x = (1)\n    return (x)', '1'],
    ['return [1]', '[1]'],
  ])('is read: %s', (body, value) => {
    expect(returned(body)).toBe(value);
  });

  it.each([
    'x = {}\n    x["k"] = 1\n    return x',
    'x = {}\n    fill(x)\n    return x',
    'x = 1\n    x = 2\n    return x',
    'x, y = 1, 2\n    return x',
    'x = y = 1\n    return x',
    'for x in a: pass\n    return x',
    'x += 1\n    return x',
  ])('is not certain: %s', (body) => {
    expect(returned(body)).toBe('x');
  });
});
