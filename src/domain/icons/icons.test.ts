import { describe, expect, it } from 'vitest';
import { FONT_AWESOME_3_CLASSES } from './font-awesome-3-classes.ts';
import { loadIcons } from './load-icons.ts';
import { resolveIcon } from './resolve-icon.ts';
import { oldNamesOf, searchIcons } from './search-icons.ts';

const icons = await loadIcons();

const search = (query: string) => searchIcons(icons, query).map(({ className }) => className);

describe('the icons of both versions', () => {
  it('are those of 5.15.4, with labels and search words', () => {
    expect(icons.length).toBeGreaterThan(1600);
    expect(icons).toContainEqual({
      className: 'fas fa-puzzle-piece',
      label: 'Puzzle Piece',
      terms: expect.stringContaining('section'),
    });
    expect(icons.filter(({ label }) => label === '')).toEqual([]);
  });

  it('every icon of 3.2.1 is drawn by one of 5.15.4', () => {
    const classes = new Set(icons.map(({ className }) => className));
    expect(FONT_AWESOME_3_CLASSES.size).toBe(378);
    expect([...FONT_AWESOME_3_CLASSES].filter(([, className]) => !classes.has(className))).toEqual([]);
  });
});

describe('the icon of a descriptor', () => {
  it.each([
    ['fas fa-robot', 'fas fa-robot', true],
    ['fab fa-python', 'fab fa-python', true],
    ['fa fa-magic', 'fas fa-magic', true],
    ['fa-magic fas', 'fas fa-magic', true],
    ['icon-puzzle-piece', 'fas fa-puzzle-piece', true],
    ['icon-eye-open', 'far fa-eye', true],
    ['icon-amazon-comprehend icon-cloud', 'fas fa-cloud', true],
    [' icon-file-text ', 'fas fa-file-alt', true],
    ['icon-jira', 'fab fa-jira', false],
    ['fas fa-python', 'fab fa-python', false],
    ['fal fa-robot', 'fas fa-robot', false],
    ['icon-dku-streamlit', undefined, false],
    ['robot', undefined, false],
    ['', undefined, false],
    ['" onload="x', undefined, false],
    ['fas fa-constructor icon-__proto__', undefined, false],
  ])('%j is drawn as %s', (value, className, isKnown) => {
    expect(resolveIcon(value)).toMatchObject({ className, isKnown });
  });

  it('says what is odd about it', () => {
    expect(resolveIcon('fas fa-robot').note).toBe('');
    expect(resolveIcon('icon-cogs').note).toBe('FontAwesome 3.2.1, drawn here as "fas fa-cogs".');
    expect(resolveIcon('icon-tableau').note).toMatch(/DSS may have one of its own/);
  });
});

describe('searching', () => {
  it('finds by name first, then by older names and by words', () => {
    expect(search('puzzle')[0]).toBe('fas fa-puzzle-piece');
    expect(search('icon-beaker')[0]).toBe('fas fa-flask');
    expect(search('fas fa-robot')[0]).toBe('fas fa-robot');
    expect(search('wheelchair person')).toContain('fab fa-accessible-icon');
    expect(search('zzz')).toEqual([]);
    expect(search('  ')).toHaveLength(icons.length);
    expect(oldNamesOf('fas fa-cog')).toEqual(['icon-cog', 'icon-gear']);
  });

  it('answers within a key press', () => {
    const start = performance.now();
    for (let count = 0; count < 10; count += 1) search('arrow up');
    expect((performance.now() - start) / 10).toBeLessThan(30);
  });
});
