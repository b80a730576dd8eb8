import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type { FieldChoice, FormField } from '../params/form-field.ts';
import { objectsOf } from './report.ts';

/** Rows below the names of their columns. */
export interface ResultTable {
  readonly columns: readonly { readonly name: string; readonly type?: string | undefined }[];
  readonly rows: readonly (readonly JsonValue[])[];
}

/** A table as `python/plugsmith/tables.py` writes it, or the columns and rows of a dataset that was read. */
export function readTable(value: JsonValue | undefined): ResultTable {
  const columns = objectsOf(getKey(value, 'columns')).map(({ name, type }) => ({
    name: String(name),
    type: typeof type === 'string' ? type : undefined,
  }));
  const rows = getKey(value, 'rows');
  return { columns, rows: isJsonArray(rows) ? rows.filter(isJsonArray) : [] };
}

/** The table of a macro: its headings, and lists of texts as one text. (seen) */
export function readMacroTable(value: JsonValue | undefined): ResultTable {
  const columns = objectsOf(getKey(value, 'columns')).map(({ name, label }) => ({ name: String(label || name) }));
  const records = getKey(value, 'records');
  const rows = isJsonArray(records) ? records.filter(isJsonArray) : [];
  const shown = (cell: JsonValue) => (isJsonArray(cell) ? cell.map(String).join(', ') : cell);
  return { columns, rows: rows.map((row) => row.map(shown)) };
}

/** Objects as a table of all their keys. */
export function tableOfObjects(objects: readonly JsonObject[]): ResultTable {
  const names = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  return {
    columns: names.map((name) => ({ name })),
    rows: objects.map((item) => names.map((name) => getKey(item, name) ?? null)),
  };
}

/**
 * What a preparation processor made of rows, as a prepare recipe would show it. `result`: `{"mode", "given", "results"}`.
 * CELL: the row with one more cell. ROW: the row that came back. ROWS: all rows that came back. (documented)
 */
export function readProcessed(result: JsonValue | undefined): ResultTable {
  const mode = getKey(result, 'mode');
  const given = objectsOf(getKey(result, 'given'));
  const results = getKey(result, 'results');
  const returned = isJsonArray(results) ? results : [];
  if (mode === 'ROW') return tableOfObjects(returned.filter(isJsonObject));
  if (mode === 'ROWS') return tableOfObjects(returned.flatMap((rows) => objectsOf(rows)));
  return tableOfObjects(given.map((row, index) => ({ ...row, [CELL]: returned[index] ?? null })));
}

/** The column of what a processor returns in mode CELL; in DSS people name it. */
const CELL = 'Returned cell';

/** What a guardrail made of one pass. */
export interface Verdict {
  /** PASS, PASS_WITH_AUDIT, FAIL, RESPOND or RETRY; absent when it says nothing, which lets pass. */
  readonly action: string | undefined;
  readonly details: JsonObject;
  readonly isQueryChanged: boolean;
  readonly isResponseChanged: boolean;
  readonly query: JsonValue | undefined;
  readonly response: JsonValue | undefined;
}

/** @param input what the guardrail was given; `returned` is compared with it. */
export function readVerdict(input: JsonValue | undefined, returned: JsonValue | undefined): Verdict {
  const isResponsePass = getKey(input, 'completionResponse') !== undefined;
  const verdict = getKey(returned, isResponsePass ? 'responseGuardrailResponse' : 'queryGuardrailResponse');
  const { action, ...details } = isJsonObject(verdict) ? verdict : {};
  const isChanged = (key: string) => JSON.stringify(getKey(input, key)) !== JSON.stringify(getKey(returned, key));
  return {
    action: typeof action === 'string' ? action : undefined,
    details,
    isQueryChanged: isChanged('completionQuery'),
    isResponseChanged: isResponsePass && isChanged('completionResponse'),
    query: getKey(returned, 'completionQuery'),
    response: getKey(returned, 'completionResponse'),
  };
}

/** The choices that `do()` returned. */
export function readLoadedChoices(result: JsonValue | undefined): readonly FieldChoice[] {
  return objectsOf(getKey(result, 'choices')).map(({ value = null, label }) => ({
    value,
    label: typeof label === 'string' && label !== '' ? label : String(value ?? ''),
  }));
}

/** Fields with the choices that Python gave; the others as they are. */
export function withChoices(
  fields: readonly FormField[],
  loaded: ReadonlyMap<string, readonly FieldChoice[]>,
): readonly FormField[] {
  return fields.map((field) => {
    if (field.widget !== 'select' && field.widget !== 'multiselect') return field;
    const choices = loaded.get(field.name);
    return choices === undefined || !field.isComputed ? field : { ...field, choices, isComputed: false };
  });
}

/** A value with each text that is a secret masked. */
export function maskSecrets(value: JsonValue, secrets: ReadonlySet<string>): JsonValue {
  if (typeof value === 'string') return secrets.has(value) ? '********' : value;
  if (isJsonArray(value)) return value.map((item) => maskSecrets(item, secrets));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskSecrets(item, secrets)]));
}
