import { afterEach, describe, expect, it } from 'vitest';
import { RULE_PAGES } from '../domain/lint/rule-pages.ts';
import { RULES } from '../domain/lint/rules.ts';
import { makeSandbox, type Sandbox } from './run-cli.test-data.ts';

let sandbox: Sandbox | undefined;
afterEach(() => sandbox?.remove());

function run(...args: readonly string[]) {
  sandbox = makeSandbox();
  return sandbox.run(args);
}

describe('the program', () => {
  it('says how it is used when nothing is asked of it, and that this was wrong', async () => {
    expect(await run()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: plugsmith COMMAND') });
  });

  it.each([['--help'], ['-h'], ['help']])('lists its commands for %s', async (flag) => {
    const { code, out } = await run(flag);
    expect(code).toBe(0);
    for (const name of ['check', 'fix', 'pack', 'new', 'rules', 'read']) expect(out).toContain(`\n  ${name} `);
  });

  it.each(['check', 'fix', 'pack', 'new', 'rules', 'read'])('explains %s', async (name) => {
    expect(await run(name, '--help')).toMatchObject({ code: 0, out: expect.stringContaining(`plugsmith ${name}`) });
    sandbox?.remove();
    expect((await run('help', name)).out).toContain('Usage:');
  });

  it('suggests the command that was meant', async () => {
    expect(await run('chekc')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "check"?') });
  });

  it.each([
    [['check', '--formt', 'json', '.'], '--formt'],
    [['check'], 'give the path'],
    [['check', '.', '--format', 'xml'], 'text, json, sarif, github'],
    [['check', '.', '--max-warnings', '-1'], 'max-warnings'],
    [['check', '.', '--max-warnings', 'few'], 'got "few"'],
    [['check', '.', '--target', '15.0'], '12 to 14.5'],
    [['fix'], 'the folder of one plugin'],
    [['fix', 'p', '--rule', 'no-such'], 'there is no rule "no-such"'],
    [['pack'], 'the path of one plugin'],
    [['pack', 'a', 'b'], 'the path of one plugin'],
    [['new', 'python-llm'], 'a kind and an identifier'],
    [['rules', 'x'], 'no arguments'],
    [['rules', '--format', 'xml'], 'text or json'],
    [['read'], 'give one file'],
    [['read', '--lines', 'x'], 'give one file'],
  ])('refuses %j and says why', async (args, reason) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('tells its version', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the list of rules', () => {
  it('names every rule once', async () => {
    const { code, out } = await run('rules');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(RULES.map(({ id }) => id));
  });

  it('is there as JSON, with the reasons', async () => {
    const rules: unknown = JSON.parse((await run('rules', '--format', 'json')).out);
    expect(rules).toEqual(RULES.map(({ id, severity, title }) => ({ id, severity, title, docs: RULE_PAGES[id]?.why })));
  });
});
