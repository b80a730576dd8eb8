import { describe, expect, it } from 'vitest';
import { keepWoff2 } from './modern-fonts.ts';

describe('the fonts of the build', () => {
  it('are offered in WOFF2 alone', () => {
    const css = `.a { color: red; } @font-face { font-family: 'X';
  src: url("x.eot");
  src: url("x.eot?#iefix") format("embedded-opentype"), url("x.woff2") format("woff2"), url("x.svg#x") format("svg"); } .b {}`;
    const kept = keepWoff2(css);
    expect(kept).toContain('url("x.woff2") format("woff2")');
    expect(kept).toContain("font-family: 'X'");
    expect(kept).not.toMatch(/eot|svg/);
    expect(kept.startsWith('.a { color: red; }')).toBe(true);
    expect(kept.endsWith('.b {}')).toBe(true);
  });

  it('stay as they are where there is no WOFF2', () => {
    const css = '@font-face { font-family: codicon; src: url("codicon.ttf") format("truetype"); }';
    expect(keepWoff2(css)).toBe(css);
  });
});
