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
