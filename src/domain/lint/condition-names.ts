import { walk } from '../condition/ast.ts';
import { modelReference } from '../condition/references.ts';
import type { TextRange } from '../dssjson/tree.ts';
import type { UnderstoodCondition } from './conditions.ts';

/** A parameter that a condition reads by a name, and where. */
export interface NamedRead {
  readonly name: string;
  readonly range: TextRange;
}

/** Where `model.a-b` stands and `a-b` is a parameter: AngularJS subtracts there. (inferred) */
export function findDashedReads({ expression, source, list }: UnderstoodCondition): readonly NamedRead[] {
  const dashed = [...list.scope].filter((name) => name.includes('-'));
  if (dashed.length === 0) return [];
  const reads = [...walk(expression)].flatMap((part): readonly NamedRead[] => {
    const read = part.kind === 'member' ? modelReference(part) : undefined;
    if (read === undefined) return [];
    const written = source.slice(read.nameRange.start).match(/^[\w$-]+/)?.[0] ?? '';
    const name = dashed.filter((candidate) => written === candidate).at(0);
    if (name === undefined) return [];
    return [{ name, range: { start: read.range.start, end: read.nameRange.start + name.length } }];
  });
  return reads;
}

/** Whether a place is part of one of these reads. */
export function isWithin(reads: readonly NamedRead[], { start, end }: TextRange): boolean {
  return reads.some(({ range }) => range.start <= start && end <= range.end);
}
