import { getKey, isJsonArray } from '../dssjson/json-value.ts';
import type { CodeEnv } from '../plugin/code-env.ts';
import type { DssVersion } from '../plugin/dss-version.ts';
import { findInterpreter, type Interpreter } from '../plugin/interpreter.ts';

/** A version of Python that the plugin accepts. */
export interface AcceptedPython {
  readonly interpreter: Interpreter;
  /** '3.10'. */
  readonly version: string;
  /** Whether the target still builds environments with it. What versions before 14 build with is not recorded. */
  readonly isUsable: boolean;
}

/** The versions that a code environment accepts, in the order of its list; none when it has no list. */
export function listAcceptedPythons(codeEnv: CodeEnv | undefined, target: DssVersion): readonly AcceptedPython[] {
  const list = getKey(codeEnv?.value, 'acceptedPythonInterpreters');
  if (!isJsonArray(list)) return [];
  return [...new Set(list)].flatMap((token): AcceptedPython[] => {
    const interpreter = typeof token === 'string' ? findInterpreter(token) : undefined;
    if (interpreter === undefined) return [];
    const isUsable = target.major < 14 || interpreter.status !== 'unsupported';
    return [{ interpreter, version: interpreter.label.replace('Python ', ''), isUsable }];
  });
}
