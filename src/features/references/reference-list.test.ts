import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import type { Target } from '../../domain/references/reference.ts';
import { describeReferences, listReferences } from './reference-list.ts';

const MACRO = toPath('python-runnables/m/runnable.json');
const project = projectFrom([
  [MACRO, '{\n  "paramsPythonSetup": "a.py",\n  "params": [{"name": "p", "getChoicesFromPython": true}]\n}'],
  [toPath('resource/a.py'), ''],
]);
const target: Target = { kind: 'file', path: toPath('resource/a.py') };

test('references are lines by file', () => {
  const files = listReferences(project, [target, target]);
  expect(files.map(({ path, matches }) => [path, matches.map(({ line, excerpt }) => [line, excerpt.hit])])).toEqual([
    [
      MACRO,
      [
        [2, 'a.py'],
        [3, 'true'],
      ],
    ],
  ]);
  expect(describeReferences(files)).toBe('2 references in 1 file');
});

test('what nothing names has none', () => {
  expect(listReferences(project, [{ kind: 'file', path: toPath('resource/b.py') }])).toEqual([]);
});
