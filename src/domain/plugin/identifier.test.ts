import { describe, expect, it } from 'vitest';
import { checkComponentId, checkPluginId } from './identifier.ts';

function problemOf(id: string, taken: string[] = []): string | undefined {
  const check = checkPluginId(id, taken);
  return check.ok ? undefined : `${check.error.kind}: ${check.error.message}`;
}

describe('the id of a plugin', () => {
  it.each(['tutorial-llm-connection', 'a', 'a1', 'x--y', 'x-'])('takes %s', (id) => {
    expect(problemOf(id)).toBeUndefined();
  });

  it.each([
    ['', "empty: Give it an identifier. Use lowercase letters, numbers and '-'."],
    ['My-plugin', `character: The capital letter "M" is not allowed. Use lowercase letters, numbers and '-'.`],
    ['my plugin', "character: A space is not allowed. Use lowercase letters, numbers and '-'."],
    ['my_plugin', `character: "_" is not allowed. Use lowercase letters, numbers and '-'.`],
    ['é', `character: "é" is not allowed. Use lowercase letters, numbers and '-'.`],
    ['🦊', `character: "🦊" is not allowed. Use lowercase letters, numbers and '-'.`],
    ['1st', 'first-character: Start with a lowercase letter.'],
    ['-x', 'first-character: Start with a lowercase letter.'],
  ])('refuses %j and says why', (id, message) => {
    expect(problemOf(id)).toBe(message);
  });

  it('refuses an id that exists, whatever its case', () => {
    expect(problemOf('finbert', ['FinBERT'])).toBe(
      'taken: A plugin with the id "FinBERT" already exists here. Choose another id.',
    );
  });

  it('refuses an id that no folder could carry', () => {
    expect(problemOf('a'.repeat(256))).toMatch(/^too-long: .*256 characters/);
  });

  it('advises against the words that Dataiku discourages', () => {
    expect(checkPluginId('custom-llm', [])).toEqual({
      ok: true,
      value: { advice: 'Dataiku advises against the word "custom" in the id of a plugin.' },
    });
  });
});

describe('the identifier of a component', () => {
  it('must be free among the components of its kind', () => {
    const check = checkComponentId('chat', ['Chat'], 'my-llms');
    expect(check.ok ? undefined : check.error.kind).toBe('taken');
  });

  it('may start with the plugin id, with advice against it', () => {
    expect(checkComponentId('my-llms-chat', [], 'my-llms')).toEqual({
      ok: true,
      value: { advice: 'It should not start with the plugin id "my-llms".' },
    });
    expect(checkComponentId('chat', [], '')).toEqual({ ok: true, value: { advice: undefined } });
  });
});
