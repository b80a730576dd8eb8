import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { print } from '../dssjson/print.ts';
import { read } from '../dssjson/read.ts';
import { isInside, type ProjectPath, toPath } from '../project/path.ts';
import { type Project, readText, sortedPaths } from '../project/project.ts';
import { err, ok, type Result } from '../result.ts';
import { FAULTS, type Fault } from './bench-settings.ts';
import { findResultPathProblem } from './result-path.ts';

/** Where saved tests are kept in a plugin, one a file. An export leaves the folder out of what goes to DSS. */
export const SAVED_TESTS_FOLDER = toPath('tests/plugsmith');

/** Where the answers to HTTP requests come from. A test never calls the network: what it needs from there is recorded. */
export type TestAnswers =
  | { readonly source: 'none' }
  | { readonly source: 'simulated'; readonly fault: Fault | undefined }
  | { readonly source: 'recorded'; readonly cassette: JsonObject };

/** What a run should come to; `python/plugsmith/expectations.py` judges it. */
export type Expectation =
  | { readonly kind: 'succeeds' }
  /** `message`: what is part of the message; any failure will do without. */
  | { readonly kind: 'fails'; readonly message: string | undefined }
  | { readonly kind: 'equals'; readonly text: string }
  | { readonly kind: 'contains'; readonly text: string }
  /** `path` such as `$.records[0]["a key"]`, see {@link findResultPathProblem}. */
  | { readonly kind: 'json-path'; readonly path: string; readonly equals: JsonValue };

/** A run that was given a name and is kept with the plugin. */
export interface SavedTest {
  readonly name: string;
  /** The simulated instance, as `python/plugsmith/setup.py` takes it; its one plugin has no folder. */
  readonly setup: JsonObject;
  /** A request of the host: `do` names the action. */
  readonly run: JsonObject;
  readonly answers: TestAnswers;
  readonly expect: Expectation;
}

/** Why a text is no saved test. `message` says what is wrong and what to do. */
export interface SavedTestError {
  readonly kind: 'syntax' | 'shape';
  readonly message: string;
  /** Where in the text, for mistakes of syntax. */
  readonly offset: number | undefined;
}

/** A file of {@link SAVED_TESTS_FOLDER}, and what it holds. */
export interface SavedTestFile {
  readonly path: ProjectPath;
  readonly test: Result<SavedTest, SavedTestError>;
}

/** Reads a saved test. Parts of it that are unknown are lost. */
export function readSavedTest(text: string): Result<SavedTest, SavedTestError> {
  const { value, errors } = read(text);
  const [first] = errors;
  if (first !== undefined) {
    return err({ kind: 'syntax', message: `${first.message} ${first.remedy}`, offset: first.range.start });
  }
  if (!isJsonObject(value)) return misshapen('A saved test is an object: { "name": ..., "run": ..., "expect": ... }.');
  const { name, setup, run } = value;
  if (typeof name !== 'string' || name.trim() === '') return misshapen('Give the test a "name".');
  if (!isJsonObject(setup) || !isJsonArray(setup['plugins']) || setup['plugins'].length !== 1) {
    return misshapen('"setup" describes the instance, with one entry in "plugins". Save the run again.');
  }
  if (!isJsonObject(run) || typeof run['do'] !== 'string') return misshapen('"run" names in "do" what is run.');
  const answers = readAnswers(value['answers']);
  if (!answers.ok) return answers;
  const expect = readExpectation(value['expect']);
  if (!expect.ok) return expect;
  return ok({ name, setup, run, answers: answers.value, expect: expect.value });
}

/** The text of a test's file, with a line end at its end. */
export function printSavedTest(test: SavedTest): string {
  return `${print(savedTestToJson(test), 2)}\n`;
}

/** The test as `python/plugsmith/saved.py` takes it. */
export function savedTestToJson({ name, setup, run, answers, expect }: SavedTest): JsonObject {
  return { name, setup, run, answers: answersToJson(answers), expect: expectationToJson(expect) };
}

/** A free path for a test, made from its name: `tests/plugsmith/answers-in-french.json`. */
export function savedTestPath(name: string, taken: Iterable<ProjectPath>): ProjectPath {
  const lower = new Set([...taken].map((path) => path.toLowerCase()));
  const slug = slugOf(name);
  for (let number = 1; ; number += 1) {
    const path = toPath(`${SAVED_TESTS_FOLDER}/${slug}${number === 1 ? '' : `-${number}`}.json`);
    if (!lower.has(path)) return path;
  }
}

/** The saved tests of a plugin in the order of their files; those that cannot be read say why. */
export function listSavedTests(project: Project): readonly SavedTestFile[] {
  return sortedPaths(project)
    .filter((path) => isInside(path, SAVED_TESTS_FOLDER) && isTestFile(path))
    .map((path) => ({ path, test: readSavedTest(readText(project, path) ?? '') }));
}

/** Only the folder's own files: what pytest runs. */
function isTestFile(path: ProjectPath): boolean {
  return path.endsWith('.json') && !path.slice(SAVED_TESTS_FOLDER.length + 1).includes('/');
}

function readAnswers(value: JsonValue | undefined): Result<TestAnswers, SavedTestError> {
  if (value === undefined) return ok({ source: 'none' });
  const given = isJsonObject(value) ? value : {};
  const { source, fault, cassette } = given;
  if (source === 'none') return ok({ source });
  if (source === 'recorded') {
    return isJsonObject(cassette)
      ? ok({ source, cassette })
      : misshapen('"answers" has no "cassette". Record it again.');
  }
  if (source !== 'simulated') return misshapen('"source" of "answers" is "none", "simulated" or "recorded".');
  if (fault === undefined || fault === null) return ok({ source, fault: undefined });
  const known = FAULTS.find((candidate) => candidate === fault);
  return known === undefined
    ? misshapen(`"fault" of "answers" is null or one of ${FAULTS.join(', ')}.`)
    : ok({ source, fault: known });
}

function answersToJson(answers: TestAnswers): JsonObject {
  return answers.source === 'simulated' ? { source: 'simulated', fault: answers.fault ?? null } : { ...answers };
}

function readExpectation(value: JsonValue | undefined): Result<Expectation, SavedTestError> {
  const given = isJsonObject(value) ? value : {};
  const { kind, message, path, equals, contains } = given;
  switch (kind) {
    case 'succeeds':
      return ok({ kind });
    case 'fails':
      if (message === undefined || message === null) return ok({ kind, message: undefined });
      return typeof message === 'string'
        ? ok({ kind, message })
        : misshapen('"message" of "expect" is a text or null.');
    case 'text':
      if (typeof equals === 'string') return ok({ kind: 'equals', text: equals });
      if (typeof contains === 'string') return ok({ kind: 'contains', text: contains });
      return misshapen('"expect" needs a text in "equals" or "contains".');
    case 'json-path': {
      if (typeof path !== 'string' || equals === undefined) return misshapen('"expect" needs "path" and "equals".');
      const problem = findResultPathProblem(path);
      return problem === undefined ? ok({ kind, path, equals }) : misshapen(problem);
    }
    default:
      return misshapen('"kind" of "expect" is "succeeds", "fails", "text" or "json-path".');
  }
}

function expectationToJson(expect: Expectation): JsonObject {
  switch (expect.kind) {
    case 'succeeds':
      return { kind: 'succeeds' };
    case 'fails':
      return { kind: 'fails', message: expect.message ?? null };
    case 'equals':
      return { kind: 'text', equals: expect.text };
    case 'contains':
      return { kind: 'text', contains: expect.text };
    case 'json-path':
      return { kind: 'json-path', path: expect.path, equals: expect.equals };
  }
}

function misshapen(message: string): { readonly ok: false; readonly error: SavedTestError } {
  return err({ kind: 'shape', message, offset: undefined });
}

const MAX_SLUG = 60;

/** Letters without their accents and digits, joined by hyphens. */
function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['test']).join('-').slice(0, MAX_SLUG).replace(/-$/, '');
}
