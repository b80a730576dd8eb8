import { expect, test } from 'vitest';
import type { Span } from './report.ts';
import { listShownRows, listTraceRows, traceStep } from './trace-rows.ts';

function span(name: string, begin: string, duration: number | undefined, children: readonly Span[] = []): Span {
  return { name, begin, duration, children, attributes: {}, inputs: {}, outputs: {} };
}

test('parents come before their children, each with its place in time', () => {
  const rows = listTraceRows(
    span('query', '2026-01-01T00:00:00.000Z', 400, [
      span('enforcement', '2026-01-01T00:00:00.000Z', 100),
      span('call', '2026-01-01T00:00:00.100Z', 300, [span('python', '2026-01-01T00:00:00.200Z', 200)]),
    ]),
  );
  expect(rows.map(({ id, span: { name }, level, start, share }) => [id, name, level, start, share])).toEqual([
    ['0', 'query', 1, 0, 1],
    ['0.0', 'enforcement', 2, 0, 0.25],
    ['0.1', 'call', 2, 0.25, 0.75],
    ['0.1.0', 'python', 3, 0.5, 0.5],
  ]);
});

test('a span that is not over, is too long or tells no time stays inside the picture', () => {
  const rows = listTraceRows(
    span('query', '2026-01-01T00:00:00.000Z', 100, [
      span('open', 'whenever', undefined),
      span('late', '2026-01-01T00:00:00.090Z', 500),
    ]),
  );
  expect(rows.map(({ start, share }) => [start, share])).toEqual([
    [0, 1],
    [0, 0],
    [0.9, expect.closeTo(0.1)],
  ]);
});

test('the spans of a root that is not over share the time until the last of them ended', () => {
  const rows = listTraceRows(
    span('query', '2026-01-01T00:00:00.000Z', undefined, [
      span('first', '2026-01-01T00:00:00.000Z', 50),
      span('second', '2026-01-01T00:00:00.100Z', undefined, [span('inner', '2026-01-01T00:00:00.150Z', 50)]),
      span('timeless', '', 10),
    ]),
  );
  expect(rows.map(({ span: { name }, offset, start, share }) => [name, offset, start, share])).toEqual([
    ['query', 0, 0, 0],
    ['first', 0, 0, 0.25],
    ['second', 100, 0.5, 0],
    ['inner', 150, 0.75, 0.25],
    ['timeless', undefined, 0, 0.05],
  ]);
});

test('keys go through the tree, and open and close its lines', () => {
  const leaf = (name: string) => span(name, '2026-01-01T00:00:00.000Z', 1);
  const rows = listTraceRows(span('root', '2026-01-01T00:00:00.000Z', 1, [leaf('a'), leaf('b')]));
  const step = (id: string, key: string, folded: readonly string[] = []) =>
    traceStep(listShownRows(rows, new Set(folded)), new Set(folded), id, key);
  expect(step('0', 'ArrowDown')).toEqual({ kind: 'go', id: '0.0' });
  expect(step('0', 'ArrowUp')).toBeUndefined();
  expect(step('0.0', 'End')).toEqual({ kind: 'go', id: '0.1' });
  expect(step('0.1', 'ArrowLeft')).toEqual({ kind: 'go', id: '0' });
  expect(step('0', 'ArrowLeft')).toEqual({ kind: 'fold', id: '0', isFolded: true });
  expect(step('0', 'ArrowRight', ['0'])).toEqual({ kind: 'fold', id: '0', isFolded: false });
  expect(step('0', 'ArrowDown', ['0'])).toBeUndefined();
  expect(step('0', 'x')).toBeUndefined();
});
