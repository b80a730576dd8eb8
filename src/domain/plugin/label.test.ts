import { expect, it } from 'vitest';
import { labelFromId } from './label.ts';

it.each([
  ['custom-chat-plugin', 'Custom chat plugin'],
  ['tutorial-llm-connection', 'Tutorial LLM connection'],
  ['parameter-custom-llm', 'Parameter custom LLM'],
  ['my_llms', 'My LLMs'],
  ['x', 'X'],
])('reads %s as "%s"', (id, label) => {
  expect(labelFromId(id)).toBe(label);
});
