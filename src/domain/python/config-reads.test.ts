import { describe, expect, it } from 'vitest';
import { readConfigUse } from './config-reads.ts';
import { parsePython } from './read-python.ts';

function reads(text: string): readonly string[] {
  return readConfigUse(parsePython(text)).reads.map(
    ({ source, parent, key, kind }) => `${kind} ${source}: ${parent === undefined ? '' : `${parent} > `}${key}`,
  );
}

describe('the keys of a config', () => {
  it.each([
    ['config["a"]', ['index config: a']],
    ["config.get('a')", ['get config: a']],
    ['self.config.get("a", 1)', ['get config: a']],
    ['plugin_config["a"]', ['index plugin_config: a']],
    ['"a" in config', ['in config: a']],
    ['config["a"] = 1', ['write config: a']],
    ['x = config[name]', []],
    ['other["a"]', []],
    ['myconfig["a"]', []],
  ])('%s', (text, expected) => {
    expect(reads(text)).toEqual(expected);
  });

  it('are found under the names that code gives it', () => {
    expect(reads('cfg = config\ncfg["a"]')).toEqual(['index config: a']);
    expect(reads('def set_config(self, config, plugin_config):\n    self.cfg = config\n    self.cfg.get("a")')).toEqual(
      ['get config: a'],
    );
    expect(
      reads(
        'from dataiku.customrecipe import *\nfrom dataiku.customrecipe import get_recipe_config\nc = get_recipe_config()\nc["a"]',
      ),
    ).toEqual(['index config: a']);
    expect(reads('import dataiku.customwebapp as w\nw.get_webapp_config()["a"]')).toEqual(['index config: a']);
  });

  it('are not sought under a name that is also something else', () => {
    expect(reads('config = json.load(f)\nconfig["a"]')).toEqual([]);
    expect(reads('c = config\nc = {}\nc["a"]')).toEqual([]);
  });

  it.each([
    ['for config in configs:\n    config["a"]', []],
    ['with f() as config:\n    config["a"]', []],
    ['try:\n    pass\nexcept A as config:\n    config["a"]', []],
    ['[config["a"] for config in configs]', []],
    ['f = lambda config: config["a"]', []],
    ['config, other = load()\nconfig["a"]', []],
    ['from settings import config\nconfig["a"]', []],
    ['match x:\n    case {"c": config}:\n        config["a"]', []],
    ['if (c := config):\n    c["a"]', ['index config: a']],
    ['c = None\nc = config\nc["a"]', ['index config: a']],
    ['c = dict(config)\nc["a"]', ['index config: a']],
    ['import copy\nc = copy.deepcopy(config.copy())\nc["a"]', ['index config: a']],
    ['from dataiku.customrecipe import *\nc = get_recipe_config()\nc["a"]', ['index config: a']],
    ['def f():\n    global c\n    c = config\nc = None\ndef g(): return c["a"]', ['index config: a']],
  ])('are those of what the name stands for there: %s', (text, expected) => {
    expect(reads(text)).toEqual(expected);
  });

  it('are not those of another scope', () => {
    const text = 'def f(config):\n    config["a"]\ndef g():\n    config = load()\n    config["b"]\n';
    expect(reads(text)).toEqual(['index config: a']);
    expect(
      reads('class A:\n    def f(self):\n        self.config = load()\n        self.config["a"]\nconfig["b"]'),
    ).toEqual(['index config: b']);
  });

  it('are, for a parameter, those of what the calls in the file give', () => {
    const helper = 'def f(x, config):\n    config["a"]\n';
    expect(reads(`${helper}f(1, config)`)).toEqual(['index config: a']);
    expect(reads(`${helper}f(1, config["p"])`)).toEqual(['index config: p > a', 'index config: p']);
    expect(reads(`${helper}f(x=1, config=load())`)).toEqual([]);
    expect(reads(`${helper}f(1, config)\nf(*other)`)).toEqual([]);
    expect(reads(`${helper}def g(config):\n    f(1, config)\ng({"a": 1})`)).toEqual([]);
    const client =
      'class C:\n    def __init__(self, config):\n        self.config = config\n        self.config["a"]\n';
    expect(reads(`${client}C(config)`)).toEqual(['index config: a']);
    expect(reads(`${client}C({"a": 1})`)).toEqual([]);
  });

  it('may be expected to be absent', () => {
    expect(reads('try:\n    config["a"]\nexcept (KeyError, B):\n    config["b"]')).toEqual([
      'get config: a',
      'index config: b',
    ]);
    expect(reads('config.setdefault("a", 1)')).toEqual(['write config: a']);
  });

  it('may be filled in under names that are not known', () => {
    const isExtended = (text: string) => readConfigUse(parsePython(text)).isExtended.config;
    for (const text of ['config.update(x)', 'config[k] = 1', 'config |= x', 'config.setdefault(k, 1)']) {
      expect(isExtended(text)).toBe(true);
    }
    for (const text of ['config["k"] = 1', 'x.update(config)', 'config.get(k)', 'x[k] = config']) {
      expect(isExtended(text)).toBe(false);
    }
  });

  it('are found one level below, in presets', () => {
    expect(reads('config["p"]["k"]')).toEqual(['index config: p > k', 'index config: p']);
    expect(reads('config.get("p", {}).get("k")')).toEqual(['get config: p > k', 'get config: p']);
    expect(reads('preset = config.get("p") or {}\npreset["k"]')).toEqual(['get config: p', 'index config: p > k']);
  });
});

describe('a config that is handed on', () => {
  const isHandedOn = (text: string) => readConfigUse(parsePython(text)).isHandedOn.config;

  it.each([
    'f(config)',
    'f(**config)',
    'return config',
    'for k in config: pass',
    'config.items()',
    'x = [config]',
    'f(c=config)',
    'x = config[name]',
    'x = config.get(name)',
  ])('%s', (text) => {
    expect(isHandedOn(`def g(self, config):\n    ${text}\n`)).toBe(true);
  });

  it.each([
    'x = config',
    'config["a"]',
    'config.get("a")',
    'if config: pass',
    'if "a" in config: pass',
    'self.config = config',
  ])('is not: %s', (text) => {
    expect(isHandedOn(`def g(self, config):\n    ${text}\n`)).toBe(false);
  });

  it('may be only the value of a key', () => {
    const { handedOn } = readConfigUse(parsePython('connect(config["p"])\nx = config["q"]["k"]'));
    expect([...handedOn]).toEqual(['p']);
  });
});
