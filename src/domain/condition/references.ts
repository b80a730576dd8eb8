import type { TextRange } from '../dssjson/tree.ts';
import { type Expression, walk } from './ast.ts';

/** A parameter whose value a condition reads. */
export interface ModelReference {
  /** The name of the parameter. */
  readonly name: string;
  /** The name alone, without quotes. */
  readonly nameRange: TextRange;
  /** All of `model.name` or `model['name']`. */
  readonly range: TextRange;
  /** How it is written, which decides what names can stand there. */
  readonly spelling: 'member' | 'index';
}

/** The parameters that a condition reads, from left to right, each as often as it stands there. */
export function findModelReferences(expression: Expression): readonly ModelReference[] {
  return [...walk(expression)].flatMap((part) => modelReference(part) ?? []);
}

/** The parameter that a part reads when it is just that: `model.name` or `model['name']`. */
export function modelReference(part: Expression): ModelReference | undefined {
  if (part.kind !== 'member' && part.kind !== 'index') return undefined;
  if (part.object.kind !== 'name' || part.object.name !== 'model') return undefined;
  const { range } = part;
  if (part.kind === 'member') return { name: part.key, nameRange: part.keyRange, range, spelling: 'member' };
  const { index } = part;
  if (index.kind !== 'literal' || typeof index.value !== 'string') return undefined;
  const nameRange = { start: index.range.start + 1, end: index.range.end - 1 };
  return { name: index.value, nameRange, range, spelling: 'index' };
}

/** A name that stands alone and is not `model`. */
export interface BareName {
  readonly name: string;
  readonly range: TextRange;
}

/** The names outside of `model`, for which AngularJS finds nothing. */
export function findBareNames(expression: Expression): readonly BareName[] {
  return [...walk(expression)].flatMap((part) =>
    part.kind === 'name' && part.name !== 'model' && part.name !== 'this'
      ? [{ name: part.name, range: part.range }]
      : [],
  );
}
