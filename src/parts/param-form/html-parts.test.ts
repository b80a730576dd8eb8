import { expect, test } from 'vitest';
import { type HtmlPart, readHtml } from './html-parts.ts';

/** The parts in short: `b(text)`, `a[address](text)`. */
function shortOf(parts: readonly HtmlPart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const address = part.address === undefined ? '' : `[${part.address}]`;
      return `${part.tag}${address}(${shortOf(part.children)})`;
    })
    .join('');
}

test.each([
  ['plain text', 'plain text'],
  ['<h4>Model</h4>see <b>this</b><br/>', 'heading(Model)see b(this)br()'],
  ['<a class="x" href="https://example.com/?a=1&amp;b=2">here</a>', 'a[https://example.com/?a=1&b=2](here)'],
  ['<ul><li>one<li>two</ul>', 'ul(li(one)li(two))'],
  ['a &lt; b &amp;&nbsp;c &what; &#169;', 'a < b &\u00a0c &what; ©'],
])('%s is read', (html, short) => {
  expect(shortOf(readHtml(html))).toBe(short);
});

test.each([
  ['<script>alert(1)</script>x', 'x'],
  ['<style>p{}', ''],
  ['<img src=x onerror=alert(1)>x', 'x'],
  ['<a href="javascript:alert(1)">x</a>', 'a(x)'],
  ['<div onclick="x" style="y">z</div>', 'div(z)'],
  ['<Host> and 1 < 2', ' and 1 < 2'],
  ['</b>x<b>y', 'xb(y)'],
  ['<b>x</p></b>', 'b(x)'],
  ['<a href="https://a.b"><a href="https://c.d">x</a></a>', 'a[https://a.b](x)'],
])('%s is shown without what could do harm', (html, short) => {
  expect(shortOf(readHtml(html))).toBe(short);
});

test('elements nested without end are cut off', () => {
  expect(shortOf(readHtml('<b>'.repeat(10_000)))).toBe(`${'b('.repeat(20)}${')'.repeat(20)}`);
});
