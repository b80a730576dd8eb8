import { describe, expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { hoverAt } from './hover.ts';

function at(marked: string, schemaId = 'dss:python-llm') {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const hover = hoverAt(text, read(text), offset, schemaId);
  return hover === undefined ? undefined : { ...hover, text: text.slice(hover.range.start, hover.range.end) };
}

describe('what is shown when one points at a descriptor', () => {
  it('explains a key with its type, default and mark', () => {
    const hover = at('{"params": [{"type": "INT", "mand|atory": true}]}');
    expect(hover?.text).toBe('"mandatory"');
    expect(hover?.markdown).toContain('**Mandatory** (true or false');
    expect(hover?.markdown).toContain('Default: `false`.');
    expect(hover?.markdown).toContain('(documented)');
  });

  it('explains a value that is one of a list', () => {
    const hover = at('{"params": [{"type": "CREDENTIAL_RE|QUEST"}]}');
    expect(hover?.text).toBe('"CREDENTIAL_REQUEST"');
    expect(hover?.markdown).toContain('A secret that each user fills in');
  });

  it('follows references: the title beside a reference wins', () => {
    expect(at('{"par|ams": []}')?.markdown).toContain('**Parameters** (a list)');
    expect(at('{"par|ams": []}', 'dss:plugin')?.markdown).toContain('**Plugin settings** (a list)');
  });

  it('works while the text is incomplete', () => {
    expect(at('{"me|ta": {"label": ')?.markdown).toContain('**Presentation**');
  });

  it('says nothing about what it does not know, nor between things', () => {
    expect(at('{"nothi|ng": 1}')).toBeUndefined();
    expect(at('{"meta": {} | }')).toBeUndefined();
    expect(at('{"meta": {"label": "so|me"}}')).toBeUndefined();
  });
});
