import { expect, test } from 'vitest';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { TEST_KINDS } from '../../domain/plugin/test-kinds.ts';
import { textContent } from '../../domain/project/content.ts';
import { toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import { filterRows, listRows, neighbourIds } from './component-rows.ts';

const ROWS = rows({
  'python-llms/chat/llm.json': '{"meta": {"label": "My chat", "icon": "fas fa-robot"}}',
  'python-llms/embed/llm.json': '{}',
  'parameter-sets/keys/parameter-set.json': '{"meta": {"label": "Keys"}}',
  'custom-dreams/one/dream.json': '{"meta": {"label": "A dream"}}',
});

test('known kinds come first, in their order; what belongs to none is listed by its folder', () => {
  expect(ROWS.map(({ label, kind, isKnownKind }) => [label, kind, isKnownKind])).toEqual([
    ['My chat', 'Custom Python LLM', true],
    ['embed', 'Custom Python LLM', true],
    ['Keys', 'Parameter set', true],
    ['A dream', 'custom-dreams', false],
  ]);
});

test('a missing file counts as one of the component, so that its problem shows', () => {
  expect(ROWS[0]?.files).toContain('python-llms/chat/llm.py');
});

test('the search finds words anywhere in label, kind and identifier', () => {
  const found = (text: string) => filterRows(ROWS, text).map(({ id }) => id);
  expect(found('')).toHaveLength(4);
  expect(found('llm chat')).toEqual(['chat']);
  expect(found('PARAMETER')).toEqual(['keys']);
  expect(found('chat keys')).toEqual([]);
});

test('an identifier may be taken in another kind', () => {
  const [chat] = ROWS;
  expect(chat === undefined ? [] : neighbourIds(ROWS, chat)).toEqual(['embed']);
});

function rows(files: Readonly<Record<string, string>>) {
  const project = projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), textContent(text)]));
  return listRows(readPlugin(project, TEST_KINDS));
}
