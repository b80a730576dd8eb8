import { describe, expect, it } from 'vitest';
import { readParams } from '../../domain/params/read-params.ts';
import { readDescriptor } from '../../domain/plugin/descriptor.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { toPath } from '../../domain/project/path.ts';
import { openPlugin } from '../open-plugin.test-data.ts';
import { secretKey } from '../slices/settings.ts';
import { undo } from './editing.ts';
import { computeChoices, findTestObstacle, moveParamToSet, saveTestCase } from './params.ts';
import { renameTo } from './references.ts';
import { addPreset, setPluginValue, setPresetValue, setSecret } from './settings.ts';

const MACRO = 'python-runnables/m/runnable.json';
const CODE = 'python-runnables/m/runnable.py';
const SET = 'parameter-sets/keys/parameter-set.json';
const FILES = {
  'plugin.json':
    '{"id": "mine", "version": "1.0.0", "meta": {"label": "Mine"}, "params": [{"name": "site", "type": "STRING"}]}',
  [MACRO]: `{
    "meta": {"label": "Macro"},
    "params": [
        {"name": "region", "label": "Region", "type": "SELECT", "selectChoices": [{"value": "eu", "label": "EU"}]},
        {"name": "zone", "label": "Zone", "type": "STRING", "visibilityCondition": "model.region == 'eu'"}
    ]
}
`,
  [CODE]: `from dataiku.runnables import Runnable


class Macro(Runnable):
    def __init__(self, project_key, config, plugin_config):
        self.config = config

    def get_progress_target(self):
        return None

    def run(self, progress_callback):
        return self.config["region"] + self.config.get("zone", "")
`,
  [SET]:
    '{"meta": {"label": "Keys"}, "params": [\n{"name": "url", "label": "URL", "type": "STRING"},\n{"name": "token", "label": "Token", "type": "PASSWORD"}]}',
};

async function open(files: Readonly<Record<string, string>> = FILES) {
  const plugin = await openPlugin(files);
  const component = () => {
    const { components } = readPlugin(plugin.project(), plugin.workspace.kinds);
    const found = components.find(({ descriptor }) => descriptor === MACRO);
    if (found === undefined) throw new Error('There is no macro.');
    return found;
  };
  const param = (name: string, path = MACRO) => {
    const root = readDescriptor(plugin.project(), toPath(path))?.root;
    const found = readParams(root, ['params']).find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no parameter ${name}.`);
    return found;
  };
  return { ...plugin, component, param };
}

describe('moving a parameter to a parameter set', () => {
  it('changes both descriptors and the code in one step, and says what still names it', async () => {
    const plugin = await open();
    expect(moveParamToSet(plugin.workspace, plugin.component(), plugin.param('region'), 'keys')).toBeUndefined();
    expect(plugin.param('region', SET).type).toBe('SELECT');
    expect(plugin.text(CODE)).toContain('self.config["keys"]["region"]');
    expect(plugin.notice()?.detail).toContain('config["keys"]["region"]. Look at the place in ');
    expect(plugin.steps()).toBe(1);
    undo(plugin.workspace);
    for (const [path, text] of Object.entries(FILES)) expect(plugin.text(path)).toBe(text);
  });

  it('makes a set that is not there, and says nothing more when nothing else names it', async () => {
    const plugin = await open();
    expect(moveParamToSet(plugin.workspace, plugin.component(), plugin.param('zone'), 'places')).toBeUndefined();
    expect(plugin.text('parameter-sets/places/parameter-set.json')).toContain('"zone"');
    expect(plugin.notice()?.detail).toBe('The component gets it as config["places"]["zone"].');
  });

  it('is refused with the reason while the set cannot be read', async () => {
    const plugin = await open({ ...FILES, [SET]: '{"params": [' });
    expect(moveParamToSet(plugin.workspace, plugin.component(), plugin.param('zone'), 'keys')).toMatch(/\.$/);
    expect([plugin.steps(), plugin.text(SET)]).toEqual([0, '{"params": [']);
  });
});

describe('choices from Python', () => {
  it('get a file of their own, and the list that was there goes', async () => {
    const plugin = await open();
    computeChoices(plugin.workspace, toPath(MACRO), plugin.param('region'));
    const { value } = plugin.param('region');
    expect([value['getChoicesFromPython'], value['selectChoices']]).toEqual([true, undefined]);
    expect(plugin.text(MACRO)).toContain('"paramsPythonSetup": "m_choices.py"');
    expect(plugin.text('resource/m_choices.py')).toContain('== "region"');
    expect([plugin.said(), plugin.steps()]).toEqual(['resource/m_choices.py computes the choices of region', 1]);
    undo(plugin.workspace);
    expect([plugin.text(MACRO), plugin.text('resource/m_choices.py')]).toEqual([FILES[MACRO], undefined]);
  });

  it('get a branch in the file that the descriptor names, and are only shown the second time', async () => {
    const plugin = await open();
    computeChoices(plugin.workspace, toPath(MACRO), plugin.param('region'));
    computeChoices(plugin.workspace, toPath(MACRO), plugin.param('zone'));
    expect(plugin.text('resource/m_choices.py')).toMatch(/== "zone".*== "region"/s);
    expect(plugin.steps()).toBe(2);
    computeChoices(plugin.workspace, toPath(MACRO), plugin.param('zone'));
    expect(plugin.steps()).toBe(2);
  });

  it('take another name when the file is taken, and make one that is named and missing', async () => {
    const taken = await open({ ...FILES, 'resource/m_choices.py': '# another\n' });
    computeChoices(taken.workspace, toPath(MACRO), taken.param('region'));
    expect(taken.text(MACRO)).toContain('"m_choices_2.py"');
    expect(taken.text('resource/m_choices.py')).toBe('# another\n');
    const named = await open({ ...FILES, [MACRO]: FILES[MACRO].replace('{\n', '{"paramsPythonSetup": "there.py",\n') });
    computeChoices(named.workspace, toPath(MACRO), named.param('region'));
    expect(named.text('resource/there.py')).toContain('def do(');
  });

  it('change nothing while the descriptor is broken, or gone', async () => {
    const plugin = await open();
    const region = plugin.param('region');
    computeChoices(plugin.workspace, toPath('python-runnables/gone/runnable.json'), region);
    expect(plugin.steps()).toBe(0);
    const broken = await open({ ...FILES, [MACRO]: FILES[MACRO].slice(0, -4) });
    computeChoices(broken.workspace, toPath(MACRO), region);
    expect([broken.steps(), broken.text(MACRO)]).toEqual([0, FILES[MACRO].slice(0, -4)]);
  });
});

describe('a test case', () => {
  it('is a saved test with what is filled in; the second of a name gets a file of its own', async () => {
    const plugin = await open();
    const values = { region: 'eu' };
    expect(findTestObstacle(plugin.workspace, plugin.component(), values)).toBeUndefined();
    expect(saveTestCase(plugin.workspace, plugin.component(), values, ' In Europe ')).toBeUndefined();
    expect(JSON.parse(plugin.text('tests/plugsmith/in-europe.json') ?? '')).toMatchObject({
      name: 'In Europe',
      expect: { kind: 'succeeds' },
    });
    expect(plugin.said()).toBe('Saved tests/plugsmith/in-europe.json');
    saveTestCase(plugin.workspace, plugin.component(), values, 'In Europe');
    expect([...plugin.project().files.keys()].filter((path) => path.startsWith('tests/'))).toHaveLength(2);
    undo(plugin.workspace);
    undo(plugin.workspace);
    expect([...plugin.project().files.keys()].filter((path) => path.startsWith('tests/'))).toEqual([]);
  });
});

describe('renaming a parameter', () => {
  it('takes the values and secrets of presets along, and back with undo', async () => {
    const plugin = await open();
    const { workspace, key } = plugin;
    const id = addPreset(workspace, 'keys', 'Production');
    const other = addPreset(workspace, 'others', 'Other');
    setPresetValue(workspace, id, 'url', 'https://example.org');
    setPresetValue(workspace, other, 'url', 'kept');
    setSecret(workspace, key, id, 'token', { kind: 'single', value: 'plugsmith-test' });
    const valuesOf = (preset: string) =>
      workspace.store.getState().settings.presets.find((each) => each.id === preset)?.values;
    const secretOf = (name: string) => workspace.store.getState().secrets.get(secretKey(key, id, name));
    const rename = (from: string, to: string) =>
      renameTo(workspace, { kind: 'parameter', path: toPath(SET), form: [], name: from }, to);

    expect(rename('url', 'endpoint')).toBeUndefined();
    expect([valuesOf(id), valuesOf(other)]).toEqual([{ endpoint: 'https://example.org' }, { url: 'kept' }]);
    expect(rename('token', 'api_token')).toBeUndefined();
    expect([secretOf('token'), secretOf('api_token')?.kind]).toEqual([undefined, 'single']);
    undo(workspace);
    undo(workspace);
    expect([valuesOf(id), secretOf('token')?.kind]).toEqual([{ url: 'https://example.org' }, 'single']);
  });

  it('takes the value of a parameter of the plugin along', async () => {
    const { workspace } = await open();
    setPluginValue(workspace, 'site', 'a');
    renameTo(workspace, { kind: 'parameter', path: toPath('plugin.json'), form: [], name: 'site' }, 'host');
    expect(workspace.store.getState().settings.pluginValues).toEqual({ host: 'a' });
  });
});
