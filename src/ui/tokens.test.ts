import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark', 'contrast'] as const;

const grounds = ['bg-1', 'bg-2', 'bg-3', 'bg-4', 'accent-bg'];
const states = ['error', 'warn', 'ok', 'info'];

/** Text and what it is written on, at least 4.5:1. */
const textPairs: readonly (readonly [string, string])[] = [
  ...['text-1', 'text-2', 'text-3', 'accent-text', ...states.map((state) => `${state}-text`)].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...states.flatMap((state) => ['text-1', 'text-2', `${state}-text`].map((text) => [text, `${state}-bg`] as const)),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ...['keyword', 'string', 'number', 'key', 'type', 'comment'].map((part) => [`syntax-${part}`, 'bg-1'] as const),
];

/** Shapes that carry meaning (focus, frames of controls, icons), at least 3:1. */
const shapePairs: readonly (readonly [string, string])[] = [
  ...['focus', 'border-strong', ...states].flatMap((shape) => ['bg-1', 'bg-2', 'bg-3'].map((g) => [shape, g] as const)),
  ['accent', 'bg-1'],
];

describe.each(themes)('in the theme %s', (theme) => {
  const tokens = themeTokens(theme);

  test.each(textPairs)('--%s on --%s reads at 4.5:1', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapePairs)('--%s on --%s shows at 3:1', (shape, ground) => {
    expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('every theme gives a value to the same tokens', () => {
  const names = themes.map((theme) => [...blockOf(`:root[data-theme="${theme}"] {`).keys()].sort());
  expect(names[1]).toEqual(names[0]);
  expect(names[2]).toEqual(names[0]);
});

/** The custom properties declared in the block that starts with the selector. */
function blockOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(selector);
  expect(start, `no block ${selector}`).toBeGreaterThanOrEqual(0);
  const body = css.slice(start + selector.length, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

function themeTokens(theme: string): ReadonlyMap<string, string> {
  return new Map([...blockOf(':root {'), ...blockOf(`:root[data-theme="${theme}"] {`)]);
}

function contrast(tokens: ReadonlyMap<string, string>, a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(tokens, a), luminance(tokens, b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG relative luminance of an opaque OKLCH token, clipped to sRGB as a browser would at worst. */
function luminance(tokens: ReadonlyMap<string, string>, name: string): number {
  const value = tokens.get(name) ?? '';
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (reference !== undefined) return luminance(tokens, reference);
  const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (parts === null) throw new Error(`--${name} is not an opaque oklch colour: ${value}`);
  const [lightness = 0, chroma = 0, hue = 0] = parts.slice(1).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r = 0, g = 0, bl = 0] = [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
}
