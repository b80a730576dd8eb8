import { describe, expect, it } from 'vitest';
import { toPath } from '../project/path.ts';
import { projectFrom } from '../project/project.ts';
import { applyTextEdits } from '../project/text-edit.ts';
import { readPython } from '../python/read-python.ts';
import { composeChoicesFile, findChoicesPlace } from './choices-file.ts';

/** The text with the place for `color`, and what stands at that place. */
function placed(code: string): { readonly text: string; readonly at: string } {
  const path = toPath('resource/choices.py');
  const file = readPython(projectFrom([[path, code]]), path);
  if (file === undefined) throw new Error('No Python');
  const { edits, offset } = findChoicesPlace(file, 'color');
  const text = applyTextEdits(code, edits);
  return { text, at: text.slice(offset).split('\n')[0] ?? '' };
}

describe('the place in Python that computes the choices of a parameter', () => {
  it('is where the parameter is named already', () => {
    const code = composeChoicesFile('color');
    expect(placed(code)).toEqual({ text: code, at: '"color":' });
  });

  it('is a new branch before what is done for others', () => {
    const { text, at } = placed(composeChoicesFile('size'));
    expect(at).toBe('if payload.get("parameterName") == "color":');
    expect(text).toContain(
      `    """
    if payload.get("parameterName") == "color":
        return {"choices": [{"value": "first", "label": "First choice"}]}
    try:
`,
    );
  });

  it('uses the name and the indentation that are there', () => {
    const { text } = placed('def do(asked, *rest):\n  # Later.\n  return {}\n');
    expect(text).toBe(
      'def do(asked, *rest):\n  # Later.\n  if asked.get("parameterName") == "color":\n      return {"choices": [{"value": "first", "label": "First choice"}]}\n  return {}\n',
    );
  });

  it.each([
    ['def do(payload): return {}\n', 'def do(payload): return {}'],
    ['import os\n', 'import os'],
    ['', ''],
  ])('is left alone in %j', (code, at) => {
    expect(placed(code)).toEqual({ text: code, at });
  });
});
