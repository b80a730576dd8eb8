import type { Mark } from './component-kind.ts';

/** How DSS 14 treats an interpreter. */
export type InterpreterStatus = 'usable' | 'deprecated' | 'limited' | 'unsupported';

/** A value of `acceptedPythonInterpreters` in `code-env/python/desc.json`. */
export interface Interpreter {
  readonly token: string;
  /** 'Python 3.9'. */
  readonly label: string;
  readonly status: InterpreterStatus;
  /** What the status means for a plugin; empty for a usable one. */
  readonly note: string;
  readonly mark: Mark;
}

const GONE = 'DSS 14 no longer supports it.';

/** The interpreters that DSS knows or knew, oldest first. Status on DSS 14 (documented). */
export const INTERPRETERS: readonly Interpreter[] = [
  interpreter('PYTHON27', '2.7', 'unsupported', GONE),
  interpreter('PYTHON34', '3.4', 'unsupported', GONE),
  interpreter('PYTHON35', '3.5', 'unsupported', GONE),
  interpreter('PYTHON36', '3.6', 'unsupported', GONE),
  interpreter('PYTHON37', '3.7', 'unsupported', GONE),
  interpreter('PYTHON38', '3.8', 'deprecated', 'DSS 14 still accepts it, as deprecated.'),
  interpreter('PYTHON39', '3.9', 'usable', ''),
  interpreter('PYTHON310', '3.10', 'usable', ''),
  interpreter('PYTHON311', '3.11', 'usable', ''),
  interpreter('PYTHON312', '3.12', 'usable', ''),
  interpreter('PYTHON313', '3.13', 'usable', ''),
  interpreter('PYTHON314', '3.14', 'limited', 'DSS 14 offers no package presets for it.'),
];

/** What a new code environment accepts: every version that DSS 14 can use without reservation. */
export const DEFAULT_INTERPRETERS: readonly string[] = INTERPRETERS.filter(({ status }) => status === 'usable').map(
  ({ token }) => token,
);

/** The interpreter a token names; nothing for a token that DSS does not know. */
export function findInterpreter(token: string): Interpreter | undefined {
  return INTERPRETERS.find((candidate) => candidate.token === token);
}

function interpreter(token: string, version: string, status: InterpreterStatus, note: string): Interpreter {
  return { token, label: `Python ${version}`, status, note, mark: 'documented' };
}
