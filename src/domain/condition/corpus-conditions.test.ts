import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import type { JsonNode } from '../dssjson/tree.ts';
import { evaluate } from './evaluate.ts';
import { parseCondition } from './parse.ts';

const CORPUS = '../shared/corpus';
const hasCorpus = existsSync(CORPUS);

/** Every condition that is written as a text, anywhere in a descriptor. */
function conditionsIn(node: JsonNode | undefined): readonly string[] {
  if (node?.kind === 'array') return node.items.flatMap(conditionsIn);
  if (node?.kind !== 'object') return [];
  return node.members.flatMap(({ key, value }) => {
    const isText = key === 'visibilityCondition' && value?.kind === 'scalar' && typeof value.value === 'string';
    return isText ? [String(value.value)] : conditionsIn(value);
  });
}

describe('the conditions of published plugins', () => {
  it.runIf(hasCorpus)('all parse, and evaluate on an empty form', () => {
    const conditions = new Set<string>();
    for (const path of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.json')) continue;
      const text = readFileSync(`${CORPUS}/${path}`, 'utf8');
      if (!text.includes('visibilityCondition')) continue;
      for (const condition of conditionsIn(read(text).root)) conditions.add(condition);
    }
    const failed = [...conditions].filter((condition) => {
      const result = parseCondition(condition);
      if (result.ok) evaluate(result.value, {});
      return !result.ok;
    });
    expect(failed).toEqual([]);
    expect(conditions.size).toBeGreaterThan(200);
  });

  it.runIf(!hasCorpus)('are not here: ../shared/corpus is absent, so nothing was compared', () => {
    expect(hasCorpus).toBe(false);
  });
});
