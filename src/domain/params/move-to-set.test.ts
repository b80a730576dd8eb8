import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../plugin/descriptor.ts';
import { readPlugin } from '../plugin/plugin.ts';
import { TEST_KINDS } from '../plugin/test-kinds.ts';
import { applyChanges } from '../project/change.ts';
import { toPath } from '../project/path.ts';
import { projectFrom, readText } from '../project/project.ts';
import { moveToParameterSet } from './move-to-set.ts';
import { readParams } from './read-params.ts';

const LLM = 'python-llms/m/llm.json';
const CODE = 'python-llms/m/llm.py';

/** The files after the parameter `token` has moved into the set `keys`. */
function moved(params: string, code: string, more: Readonly<Record<string, string>> = {}) {
  const files = { 'plugin.json': '{"id": "p"}', [LLM]: `{"params": [${params}]}`, [CODE]: code, ...more };
  const project = projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text]));
  const [component] = readPlugin(project, TEST_KINDS).components.filter(({ kind }) => kind.id === 'python-llm');
  const param = readParams(readDescriptor(project, toPath(LLM))?.root, ['params']).find(({ name }) => name === 'token');
  if (component === undefined || param === undefined) throw new Error('There is nothing to move');
  const move = moveToParameterSet(project, component, param, 'keys');
  const applied = move.ok ? applyChanges(project, move.value.changes) : undefined;
  if (!move.ok || !applied?.ok) throw new Error('It cannot be moved');
  const text = (path: string) => readText(applied.value.project, toPath(path)) ?? '';
  return { form: text(LLM), code: text(CODE), set: text('parameter-sets/keys/parameter-set.json'), move: move.value };
}

const TOKEN = '{"name": "token", "label": "Token", "type": "PASSWORD", "mandatory": true}';

describe('a parameter that moves to a parameter set', () => {
  it('leaves a preset in its place, and makes the set', () => {
    const { form, set, move } = moved(`{"name": "a", "type": "STRING"}, ${TOKEN}`, '');
    expect(JSON.parse(form).params).toEqual([
      { name: 'a', type: 'STRING' },
      { name: 'keys', label: 'Token', type: 'PRESET', parameterSetId: 'keys', mandatory: true },
    ]);
    expect(JSON.parse(set).params).toEqual([JSON.parse(TOKEN)]);
    expect(move.preset).toBe('keys');
  });

  it('goes to the end of a set that is there, through the preset that is there', () => {
    const preset = '{"name": "key", "type": "PRESET", "parameterSetId": "keys"}';
    const sets = { 'parameter-sets/keys/parameter-set.json': '{"params": [{"name": "url", "type": "STRING"}]}' };
    const { form, set, move } = moved(`${preset}, ${TOKEN}`, '', sets);
    expect(JSON.parse(form).params).toEqual([JSON.parse(preset)]);
    expect(JSON.parse(set).params.map(({ name }: { name: string }) => name)).toEqual(['url', 'token']);
    expect(move.preset).toBe('key');
  });

  it('is read from the preset', () => {
    const { code, move } = moved(
      TOKEN,
      'def f(self, config):\n    self.config = config\n    a = config["token"]\n    b = self.config.get("token", "")\n    c = "token" in config\n',
    );
    expect(code).toContain('a = config["keys"]["token"]\n');
    expect(code).toContain('b = self.config.get("keys", {}).get("token", "")\n');
    expect(move.left).toHaveLength(1);
  });

  it('leaves what is no read, and what else names it', () => {
    const { code, move } = moved(
      `${TOKEN}, {"name": "url", "type": "STRING", "visibilityCondition": "model.token != ''"}`,
      'def f(config):\n    a = config.pop("token")\n',
    );
    expect(code).toContain('config.pop("token")');
    expect(move.left.map(({ path }) => path)).toEqual([CODE, LLM]);
  });

  it('hands its condition on to the new preset, which sees the same form', () => {
    const param = TOKEN.replace('}', ', "visibilityCondition": "model.a"}');
    const { form, set } = moved(param, '');
    expect(JSON.parse(form).params[0].visibilityCondition).toBe('model.a');
    expect(JSON.parse(set).params[0].visibilityCondition).toBeUndefined();
  });

  it('says which condition is lost where a preset is there already', () => {
    const preset = '{"name": "key", "type": "PRESET", "parameterSetId": "keys"}';
    const { move } = moved(`${preset}, ${TOKEN.replace('}', ', "visibilityCondition": "model.a"}')}`, '');
    expect(move.lostCondition).toBe('model.a');
  });
});
