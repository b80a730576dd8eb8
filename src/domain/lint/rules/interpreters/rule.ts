import { setValue } from '../../../dssjson/edit.ts';
import { isJsonArray, isJsonObject } from '../../../dssjson/json-value.ts';
import type { CodeEnv } from '../../../plugin/code-env.ts';
import type { DssVersion } from '../../../plugin/dss-version.ts';
import { DEFAULT_INTERPRETERS, findInterpreter, type Interpreter } from '../../../plugin/interpreter.ts';
import { readText } from '../../../project/project.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

const KEY = 'acceptedPythonInterpreters';

export const INTERPRETERS_RULE: Rule = {
  id: 'interpreters',
  title: 'Versions of Python that DSS 14 can use',
  severity: 'warning',
  fix: 'guess',
  *check({ plugin, project, target }): Iterable<Finding> {
    for (const env of plugin.codeEnvs) {
      if (env.language === 'Python') yield* judge(env, readText(project, env.descriptor) ?? '', target);
    }
  },
};

function* judge({ descriptor: path, value, reading }: CodeEnv, text: string, target: DssVersion): Iterable<Finding> {
  if (!isJsonObject(value) || reading === undefined) return;
  const list = value[KEY];
  const useAll = editFix('Accept all versions that DSS 14 can use', path, setValue(text, [KEY], DEFAULT_INTERPRETERS));
  if (list === undefined || list === null) {
    const message = `There is no "${KEY}": DSS before 13.2.3 cannot handle that.`;
    yield { path, range: rangeAt(reading.root, []), message, fixes: useAll };
    return;
  }
  // What older versions of DSS can use is not recorded.
  if (!isJsonArray(list) || target.major < 14) return;
  const known = list.flatMap((token) => (typeof token === 'string' ? (findInterpreter(token) ?? []) : []));
  if (known.length !== list.length || known.length === 0) return;
  const gone = known.filter(({ status }) => status === 'unsupported');
  const range = rangeAt(reading.root, [KEY]);
  if (gone.length === known.length) {
    const message = `DSS 14 supports none of the accepted versions (${labels(gone)}), so the environment cannot be built there.`;
    yield { path, range, message, fixes: useAll };
  } else {
    for (const [index, { label, status, note }] of known.entries()) {
      if (status !== 'unsupported' && status !== 'deprecated') continue;
      yield { path, range: rangeAt(reading.root, [KEY, index]), severity: 'information', message: `${label}: ${note}` };
    }
  }
}

function labels(interpreters: readonly Interpreter[]): string {
  return interpreters.map(({ label }) => label).join(', ');
}
