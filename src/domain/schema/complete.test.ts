import { describe, expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { type CompletionItem, completeAt } from './complete.ts';

const NAMES = { parameterSets: [{ id: 'keys', label: 'My keys' }], rules: [] };

/** What is offered at the `|` of a text, and what the text becomes with one of the items. */
function at(marked: string, schemaId = 'dss:python-llm') {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { items, replace } = completeAt(text, read(text), offset, schemaId, NAMES);
  const labels = items.map(({ label }) => label);
  const find = (label: string): CompletionItem | undefined => items.find((item) => item.label === label);
  const choose = (label: string) =>
    text.slice(0, replace.start) + (find(label)?.snippet ?? '') + text.slice(replace.end);
  return { labels, find, choose };
}

describe('completion of keys', () => {
  it('offers the keys that are not there yet, with a value to go on from', () => {
    const { labels, choose } = at('{"meta": {"label": "A", |}}');
    expect(labels).toContain('icon');
    expect(labels).not.toContain('label');
    expect(choose('icon')).toBe('{"meta": {"label": "A", "icon": "$1"}}');
  });

  it('replaces what was typed of a key, quotes or not', () => {
    expect(at('{"para|"}').choose('params')).toBe('{"params": [$1]}');
    expect(at('{"para|').choose('params')).toBe('{"params": [$1]');
    expect(at('{para|').choose('params')).toBe('{"params": [$1]');
  });

  it('keeps the value that stands behind the key', () => {
    expect(at('{"para|": []}').choose('params')).toBe('{"params": []}');
  });

  it('adds the comma that the next key needs', () => {
    expect(at('{| "params": []}').choose('meta')).toBe('{"meta": {$1}, "params": []}');
  });

  it('does not take the lines below into a text that is not closed yet', () => {
    expect(at('{\n  "para|\n  "meta": {}\n}').choose('params')).toContain('"meta": {}');
  });

  it('offers only the keys of the type of a parameter', () => {
    const { labels, find } = at('{"params": [{"type": "PRESET", |}]}');
    expect(labels).toContain('parameterSetId');
    expect(labels).not.toContain('minI');
    expect(find('parameterSetId')?.detail).toBe('required');
  });

  it('offers all keys while a parameter has no type yet', () => {
    expect(at('{"params": [{|}]}').labels).toEqual(expect.arrayContaining(['type', 'name', 'minI', 'parameterSetId']));
  });

  it('works inside the list of an OBJECT_LIST and after comments', () => {
    const marked = '{"params": [{"type": "OBJECT_LIST", "subParams": [{"type": "INT", // a, b\n |}]}]}';
    expect(at(marked).labels).toContain('minI');
  });

  it('offers nothing where a comma is missing, and nothing of older keys', () => {
    expect(at('{"meta": {} |}').labels).toEqual([]);
    expect(at('{|}', 'dss:code-env').labels).not.toContain('conda');
  });
});

describe('completion of values', () => {
  it('offers the types of parameters with a line on each', () => {
    const { labels, find, choose } = at('{"params": [{"type": |}]}');
    expect(labels).toContain('CREDENTIAL_REQUEST');
    expect(find('INT')?.docs).toContain('A whole number.');
    expect(choose('INT')).toBe('{"params": [{"type": "INT"}]}');
  });

  it('replaces the value that stands there, also while it is being typed', () => {
    expect(at('{"params": [{"type": "STR|"}]}').choose('STRINGS')).toBe('{"params": [{"type": "STRINGS"}]}');
    expect(at('{"params": [{"type": "STR|').choose('STRING')).toBe('{"params": [{"type": "STRING"');
  });

  it('offers the parameter sets of the plugin', () => {
    const { labels, find, choose } = at('{"params": [{"type": "PRESET", "parameterSetId": "|"}]}');
    expect(labels).toEqual(['keys']);
    expect(find('keys')?.detail).toBe('My keys');
    expect(choose('keys')).toBe('{"params": [{"type": "PRESET", "parameterSetId": "keys"}]}');
  });

  it('offers whole parameters, with what their type requires', () => {
    const chosen = at('{"params": [|]}').choose('PRESET');
    expect(chosen).toContain('"type": "PRESET"');
    expect(chosen).toContain('"parameterSetId": "$3"');
    expect(at('{"params": [{"type": "INT"}, |]}').labels).toContain('STRING');
  });

  it('offers true and false, interpreters, and examples', () => {
    expect(at('{"params": [{"type": "INT", "mandatory": |}]}').labels).toEqual(['true', 'false']);
    expect(at('{"acceptedPythonInterpreters": ["PYTHON311", |]}', 'dss:code-env').labels).toContain('PYTHON312');
    expect(at('{"meta": {"icon": |}}').labels).toContain('fas fa-magic');
  });

  it('begins an empty file, and says nothing about keys it does not know', () => {
    expect(at('|').choose('an object')).toBe('{$1}');
    expect(at('{"nothing": |}').labels).toEqual([]);
  });
});

describe('completion', () => {
  it('never throws, wherever the caret is and wherever the text ends', () => {
    const text = '{"meta": {"label": "A"}, /* c */ "params": [{"name": "a", "type": "INT", "minI": 1}, ], \'x\': y}';
    for (let end = 0; end <= text.length; end += 1) {
      const part = text.slice(0, end);
      const reading = read(part);
      for (let offset = 0; offset <= end; offset += 1) {
        const { replace } = completeAt(part, reading, offset, 'dss:python-llm', NAMES);
        expect(replace.start).toBeLessThanOrEqual(offset);
        expect(replace.end).toBeGreaterThanOrEqual(offset);
      }
    }
  });
});

describe('completion in plugsmith.json', () => {
  it('offers the ids of rules as keys and as values, and the severities', () => {
    const names = { parameterSets: [], rules: [{ id: 'version', title: 'Version' }] };
    const labelsAt = (marked: string) => {
      const text = marked.replace('|', '');
      const { items } = completeAt(text, read(text), marked.indexOf('|'), 'plugsmith:settings', names);
      return items.map(({ label }) => label);
    };
    expect(labelsAt('{"rules": {|}}')).toEqual(['version']);
    expect(labelsAt('{"rules": {"version": |}}')).toEqual(['off', 'information', 'warning', 'error']);
    expect(labelsAt('{"suppressions": [{"rule": |}]}')).toEqual(['version']);
  });
});
