import { describe, expect, it } from 'vitest';
import { closestName, editDistance } from './closest-name.ts';

describe('the name that was meant', () => {
  it.each([
    ['lable', 'label'],
    ['descripton', 'description'],
    ['Label', 'label'],
    ['visibility_condition', 'visibilityCondition'],
    ['typ', 'type'],
  ])('is found for %s', (written, meant) => {
    expect(closestName(written, ['label', 'description', 'visibilityCondition', 'type', 'name'])).toBe(meant);
  });

  it('is none when nothing is near, or only the name itself', () => {
    expect(closestName('colour', ['label', 'name'])).toBeUndefined();
    expect(closestName('name', ['name'])).toBeUndefined();
    expect(closestName('x', [])).toBeUndefined();
  });

  it('is none beyond the number of letters that may differ', () => {
    expect(closestName('python-tests', ['python-agents'], 2)).toBeUndefined();
  });

  it('counts a swap of neighbours once', () => {
    expect(editDistance('lable', 'label')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });
});
