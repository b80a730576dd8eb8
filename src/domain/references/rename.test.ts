import { describe, expect, it } from 'vitest';
import { movePath } from '../project/folder.ts';
import { toPath } from '../project/path.ts';
import { readText } from '../project/project.ts';
import { followMoves } from './follow-moves.ts';
import { namedAt } from './navigate.ts';
import { after, type Files, projectOf } from './references.test-data.ts';
import { renameTarget } from './rename-target.ts';

const MACRO = 'python-runnables/m/runnable.json';
const CODE = 'python-runnables/m/runnable.py';

function moved(files: Files, from: string, to: string): Files {
  const project = projectOf(files);
  const moves = movePath(project, toPath(from), toPath(to));
  if (!moves.ok) throw new Error(moves.error.kind);
  return after(project, [...moves.value, ...followMoves(project, moves.value)]);
}

/** Renames what stands at the first occurrence of a text. */
function renamed(files: Files, path: string, at: string, name: string) {
  const project = projectOf(files);
  const offset = (readText(project, toPath(path)) ?? '').indexOf(at) + 1;
  const target = namedAt(project, toPath(path), offset)?.targets[0];
  if (target === undefined) throw new Error('Nothing is named here');
  const changes = renameTarget(project, target, name);
  return changes.ok ? after(project, changes.value) : changes.error.kind;
}

describe('moving a file', () => {
  it.each([
    [`"choices.py"`, 'resource/h/more.py', `"h/more.py"`],
    [`'choices.py'`, `resource/it's.py`, String.raw`'it\'s.py'`],
    [`choices.py`, 'resource/h/more.py', `"h/more.py"`],
    [`"choices.py"`, 'docs/choices.py', `"choices.py"`],
  ])('below resource changes what names it: %s to %s', (before, to, written) => {
    const files = { [MACRO]: `{"paramsPythonSetup": ${before} /* kept */}`, 'resource/choices.py': '' };
    expect(moved(files, 'resource/choices.py', to)[MACRO]).toBe(`{"paramsPythonSetup": ${written} /* kept */}`);
  });

  it('with its folder changes it too, and so does the folder of a parameter set', () => {
    const files = {
      [MACRO]: '{"paramsTemplate": "h/form.html", "params": [{"name": "p", "parameterSetId": "keys"}]}',
      'resource/h/form.html': '',
      'parameter-sets/keys/parameter-set.json': '{}',
    };
    expect(moved(files, 'resource/h', 'resource/forms')[MACRO]).toContain('"forms/form.html"');
    expect(moved(files, 'parameter-sets/keys', 'parameter-sets/secrets')[MACRO]).toContain('"secrets"');
  });

  it.each([
    ['from lib.client import Client', 'from lib.server import Client'],
    ['import lib.client as c', 'import lib.server as c'],
    ['from lib import client, other', 'from lib import server as client, other'],
    ['import lib.client\nlib.client.run()', 'import lib.server\nlib.server.run()'],
  ])('of python-lib changes imports: %s', (before, written) => {
    const files = { [CODE]: before, 'python-lib/lib/__init__.py': '', 'python-lib/lib/client.py': '' };
    expect(moved(files, 'python-lib/lib/client.py', 'python-lib/lib/server.py')[CODE]).toBe(written);
  });

  it('of python-lib keeps the name that code goes on with', () => {
    const files = { [CODE]: 'import client\nclient.run()', 'python-lib/client.py': '' };
    expect(moved(files, 'python-lib/client.py', 'python-lib/mine/client.py')[CODE]).toBe(
      'import mine.client as client\nclient.run()',
    );
  });

  it('with a package changes imports from outside and leaves those inside', () => {
    const files = {
      [CODE]: 'from lib.a import x\nfrom lib import a',
      'python-lib/lib/a.py': 'from .b import y',
      'python-lib/lib/b.py': '',
    };
    const result = moved(files, 'python-lib/lib', 'python-lib/mylib');
    expect(result[CODE]).toBe('from mylib.a import x\nfrom mylib import a');
    expect(result['python-lib/mylib/a.py']).toBe('from .b import y');
  });

  it('out of its package changes what it imports from there', () => {
    const files = { 'python-lib/lib/a.py': 'from .b import y', 'python-lib/lib/b.py': '' };
    expect(moved(files, 'python-lib/lib/a.py', 'python-lib/a.py')['python-lib/a.py']).toBe('from lib.b import y');
  });
});

describe('renaming', () => {
  const files = {
    [MACRO]:
      '{"macroRoles": [{"targetParamsKey": "old"}], "params": [{"name": "old"}, {"name": "x", "visibilityCondition": "model.old == 1"}]}',
    [CODE]: 'config.get("old")',
  };

  it('a parameter changes conditions, roles and code', () => {
    expect(renamed(files, MACRO, '"old"}, {"name": "x"', 'new')).toEqual({
      [MACRO]: files[MACRO].replaceAll('old', 'new'),
      [CODE]: 'config.get("new")',
    });
    expect(renamed(files, CODE, '"old"', 'new')).toEqual(renamed(files, MACRO, '"old"', 'new'));
  });

  it('a parameter follows other names of the config', () => {
    const code = [
      'from dataiku.customrecipe import get_recipe_config',
      'settings = get_recipe_config()',
      "a = settings['old']",
      'b = settings.get("old", 1)',
      'c = "old"',
      'd = other["old"]',
    ].join('\n');
    const result = renamed({ ...files, [CODE]: code }, MACRO, '"old"}, {"name": "x"', 'new');
    expect(result).toMatchObject({ [CODE]: code.replace("['old']", "['new']").replace('get("old"', 'get("new"') });
  });

  it('a parameter follows questions for it', () => {
    const code =
      'if "old" in config: pass\nif "old" not in self.config: pass\nx = config.pop("old", config.setdefault("old", 1))';
    const result = renamed({ ...files, [CODE]: code }, MACRO, '"old"}, {"name": "x"', 'new');
    expect(result).toMatchObject({ [CODE]: code.replaceAll('old', 'new') });
  });

  it('a parameter of a parameter set changes what components read of its presets', () => {
    const set = 'parameter-sets/keys/parameter-set.json';
    const files = {
      [set]: '{"params": [{"name": "old", "type": "STRING"}]}',
      [MACRO]: '{"params": [{"name": "preset", "type": "PRESET", "parameterSetId": "keys"}]}',
      [CODE]:
        'a = config["preset"]["old"]\npreset = self.config.get("preset") or {}\nb = preset.get("old")\nc = config["old"]',
    };
    const result = renamed(files, set, '"old"', 'new');
    expect(result).toMatchObject({
      [set]: files[set].replace('old', 'new'),
      [CODE]:
        'a = config["preset"]["new"]\npreset = self.config.get("preset") or {}\nb = preset.get("new")\nc = config["old"]',
    });
  });

  it.each([
    ['x', 'taken'],
    ['a b', 'bad-name'],
    ['', 'bad-name'],
  ])('a parameter to "%s" is refused: %s', (name, kind) => {
    expect(renamed(files, MACRO, '"old"', name)).toBe(kind);
  });

  it('leaves a text that stands for the parameter of another descriptor too', () => {
    const shared = {
      [MACRO]: '{"paramsPythonSetup": "c.py", "params": [{"name": "old"}]}',
      'python-runnables/n/runnable.json': '{"paramsPythonSetup": "c.py", "params": [{"name": "old"}]}',
      'resource/c.py': 'config["old"]',
    };
    const result = renamed(shared, MACRO, '"old"', 'new');
    expect(result).toMatchObject({ [MACRO]: shared[MACRO].replace('old', 'new'), 'resource/c.py': 'config["old"]' });
  });

  it('a role changes selections, columns and code', () => {
    const recipe = 'custom-recipes/r/recipe.json';
    const code = 'custom-recipes/r/recipe.py';
    const text =
      '{"selectableFromDataset": "main", "inputRoles": [{"name": "main"}], "params": [{"name": "c", "columnRole": "main"}]}';
    const result = renamed({ [recipe]: text, [code]: "get_input_names_for_role('main')" }, recipe, '"main"', 'source');
    expect(result).toEqual({
      [recipe]: text.replaceAll('main', 'source'),
      [code]: "get_input_names_for_role('source')",
    });
  });

  it('a parameter set where it is named moves its folder', () => {
    const result = renamed(
      {
        [MACRO]: '{"params": [{"name": "p", "parameterSetId": "keys"}]}',
        'parameter-sets/keys/parameter-set.json': '{"id": "keys"}',
      },
      MACRO,
      '"keys"',
      'secrets',
    );
    expect(result).toEqual({
      [MACRO]: '{"params": [{"name": "p", "parameterSetId": "secrets"}]}',
      'parameter-sets/secrets/parameter-set.json': '{"id": "secrets"}',
    });
  });

  it('what is not there is refused', () => {
    expect(renamed({ [MACRO]: '{"paramsPythonSetup": "gone.py"}' }, MACRO, '"gone', 'x.py')).toBe('elsewhere');
  });
});
