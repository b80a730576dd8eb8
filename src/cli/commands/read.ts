import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { JsonValue } from '../../domain/dssjson/json-value.ts';
import { offsetToPosition } from '../../domain/dssjson/position.ts';
import { read } from '../../domain/dssjson/read.ts';
import type { ReadNote, ReadResult } from '../../domain/dssjson/tree.ts';
import { readArguments, refuse } from '../arguments.ts';
import type { CliCommand } from '../command.ts';
import { linesOf } from '../lines.ts';
import { placeRange } from '../place.ts';
import { printJson } from '../print-json.ts';
import type { CliWorld, ExitCode } from '../world.ts';

export const READ: CliCommand = {
  name: 'read',
  summary: 'Prints what the reader makes of a descriptor, as JSON.',
  help: `Usage: plugsmith read FILE
       plugsmith read --lines

Reads a text as DSS reads descriptors, by the rules of Gson's lenient reader as far as is known, and prints
{"ok", "value", "notes", "errors"}. Lines and columns count from 1. Exit codes: 0 read, 1 not a text DSS can read,
2 no such file.

  --lines    takes texts from standard input, one JSON string a line, and prints {"ok":true,"value"} or
             {"ok":false,"error"} a line. Exit codes: 0, or 2 when a line was no JSON string; its answer says so.

Numbers too big for JavaScript are printed as 1e9999.
`,
  run: async (args, world) => {
    const parsed = readArguments(args, { lines: { type: 'boolean', default: false } });
    if (!parsed.ok) return refuse(world, 'read', parsed.error);
    const { values, positionals } = parsed.value;
    const [path, ...others] = positionals;
    if (values.lines && path === undefined) return readLines(world);
    if (values.lines || path === undefined || others.length > 0) {
      return refuse(world, 'read', 'give one file, or --lines and no file.');
    }
    return readOne(path, world);
  },
};

async function readOne(path: string, world: CliWorld): Promise<ExitCode> {
  let text: string;
  try {
    // A byte order mark is for the reader to judge.
    text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(resolve(world.folder, path)));
  } catch (error) {
    world.complain(`plugsmith read: ${path} cannot be read: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  const { value, notes, errors } = read(text);
  const ok = errors.length === 0;
  const answer: JsonValue = {
    ok,
    value: value ?? null,
    notes: notes.map((note) => placeNote(note, text)),
    errors: errors.map((error) => ({ ...placeNote(error, text), remedy: error.remedy })),
  };
  world.print(`${printJson(answer, 2)}\n`);
  return ok ? 0 : 1;
}

function placeNote({ kind, message, range }: ReadNote, text: string) {
  return { kind, message, range: placeRange(text, range) };
}

async function readLines(world: CliWorld): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const line of linesOf(world.input)) {
    const text = parseString(line);
    if (text === undefined) {
      world.print('{"ok":false,"error":"This line is no JSON string."}\n');
      code = 2;
    } else {
      world.print(`${printJson(answerFor(text, read(text)))}\n`);
    }
  }
  return code;
}

function answerFor(text: string, { value, errors }: ReadResult): JsonValue {
  const [first] = errors;
  if (first === undefined) return { ok: true, value: value ?? null };
  const { line, column } = offsetToPosition(text, first.range.start);
  return { ok: false, error: `Line ${line + 1}, column ${column + 1}: ${first.message} ${first.remedy}` };
}

function parseString(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
