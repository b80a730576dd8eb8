import { expect, test } from 'vitest';
import { createEventBuffer } from './event-buffer.ts';

function bufferWithClock() {
  const sent: (readonly string[])[] = [];
  const clock = { now: 0 };
  const buffer = createEventBuffer(
    (events) => sent.push(events),
    () => clock.now,
  );
  return { sent, clock, buffer };
}

test('the first event is sent at once, those that follow closely together', () => {
  const { sent, clock, buffer } = bufferWithClock();
  buffer.add('1');
  buffer.add('2');
  clock.now = 5;
  buffer.add('3');
  expect(sent).toEqual([['1']]);
  clock.now = 20;
  buffer.add('4');
  expect(sent).toEqual([['1'], ['2', '3', '4']]);
});

test('what is left is sent before the answer', () => {
  const { sent, buffer } = bufferWithClock();
  buffer.add('1');
  buffer.add('2');
  buffer.flush();
  buffer.flush();
  expect(sent).toEqual([['1'], ['2']]);
});

test('a flood is cut, and said to be cut once', () => {
  const { sent, buffer } = bufferWithClock();
  for (let count = 0; count < 30_000; count += 1) buffer.add('{}');
  buffer.flush();
  const events = sent.flat();
  expect(events).toHaveLength(20_001);
  expect(events.filter((event) => event.includes('events-capped'))).toHaveLength(1);
});

test('one event of many millions of characters is cut too, and the next run counts anew', () => {
  const { sent, buffer } = bufferWithClock();
  buffer.add('x'.repeat(20_000_000));
  buffer.add('{}');
  buffer.flush();
  expect(sent).toEqual([['{"type":"events-capped"}']]);
  buffer.restart();
  buffer.add('{"a":1}');
  buffer.flush();
  expect(sent.at(-1)).toEqual(['{"a":1}']);
});
