import type { Expression } from '../condition/ast.ts';
import type { ConditionEdit } from '../condition/condition-error.ts';
import { conditionOf } from '../condition/param-condition.ts';
import type { Parsed } from '../condition/parse.ts';
import { replace } from '../condition/repair.ts';
import { setValue } from '../dssjson/edit.ts';
import type { TextRange } from '../dssjson/tree.ts';
import { readParamLists } from '../params/param-lists.ts';
import type { ParamSpec } from '../params/read-params.ts';
import { findText, rangeWithin } from '../references/text-node.ts';
import type { LintContext } from './context.ts';
import type { ParamList } from './param-lists.ts';
import { editFix, rangeOfKey } from './places.ts';
import type { Fix } from './problem.ts';

/** A condition that is written as a text, whether it can be understood or not. */
export interface WrittenCondition {
  readonly list: ParamList;
  readonly param: ParamSpec;
  readonly source: string;
  readonly parsed: Parsed;
}

/** A condition that can be understood. */
export interface UnderstoodCondition extends WrittenCondition {
  readonly expression: Expression;
}

const written = new WeakMap<LintContext, readonly WrittenCondition[]>();

/** The conditions of all parameters that are written as texts. */
export function listConditions(context: LintContext): readonly WrittenCondition[] {
  let found = written.get(context);
  if (found === undefined) {
    found = context.paramLists.flatMap((list) =>
      list.params.flatMap((param) => {
        const condition = conditionOf(param);
        return condition === undefined ? [] : [{ list, param, ...condition }];
      }),
    );
    written.set(context, found);
  }
  return found;
}

/** Those of the conditions that can be understood. */
export function listUnderstood(context: LintContext): readonly UnderstoodCondition[] {
  return listConditions(context).flatMap((condition) =>
    condition.parsed.ok ? [{ ...condition, expression: condition.parsed.value }] : [],
  );
}

/** Where a part of a condition stands in its file. */
export function placeInCondition({ list, param }: WrittenCondition, { start, end }: TextRange): TextRange {
  const { text, reading } = list.file;
  const node = findText(text, reading.root, [...param.path, 'visibilityCondition']);
  return node === undefined ? rangeOfKey(param.node, 'visibilityCondition') : rangeWithin(text, node, start, end);
}

/** The parameters of a name that conditions of a list read through `model`: several where variants share it. */
export function paramsInScope({ form, file }: ParamList, name: string): readonly ParamSpec[] {
  const lists = readParamLists(file.reading).filter((list) => isSameForm(list.form, form));
  return lists.flatMap(({ params }) => params.filter((param) => param.name === name && param.type !== 'SEPARATOR'));
}

function isSameForm(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** A fix that rewrites the condition; none for no text. */
export function rewriteFix(
  { list, param }: WrittenCondition,
  title: string,
  source: string | undefined,
): readonly Fix[] {
  if (source === undefined) return [];
  const { path, text } = list.file;
  return editFix(title, path, setValue(text, [...param.path, 'visibilityCondition'], source));
}

/** The condition with stretches of it replaced. They do not overlap. */
export function editSource({ source }: WrittenCondition, edits: readonly ConditionEdit[]): string {
  return edits.toSorted((a, b) => b.range.start - a.range.start).reduce(replace, source);
}
