import { type EditResult, insertItem, removeValue, setValue } from '../dssjson/edit.ts';
import { getKey, isJsonArray, type JsonValue } from '../dssjson/json-value.ts';
import { ok } from '../result.ts';
import { type CodeEnvLanguage, type CodeEnvSettings, DEFAULT_CODE_ENV } from './code-env.ts';

/** The keys of `desc.json` that the settings of a code environment are. (documented) */
export const CODE_ENV_KEYS: Record<Exclude<keyof CodeEnvSettings, 'language'>, string> = {
  interpreters: 'acceptedPythonInterpreters',
  corePackagesSet: 'corePackagesSet',
  installCorePackages: 'installCorePackages',
  installJupyterSupport: 'installJupyterSupport',
  forceConda: 'forceConda',
};

/**
 * The settings that the value of a `desc.json` stands for. A key that is missing, or is not of its type, gives the default;
 * without interpreters none are given, because none are declared. Tokens that DSS does not know are kept.
 */
export function readCodeEnvSettings(language: CodeEnvLanguage, value: JsonValue | undefined): CodeEnvSettings {
  const flag = (key: 'installCorePackages' | 'installJupyterSupport' | 'forceConda') => {
    const found = getKey(value, CODE_ENV_KEYS[key]);
    return typeof found === 'boolean' ? found : DEFAULT_CODE_ENV[key];
  };
  const interpreters = getKey(value, CODE_ENV_KEYS.interpreters);
  const set = getKey(value, CODE_ENV_KEYS.corePackagesSet);
  return {
    language,
    interpreters: isJsonArray(interpreters) ? interpreters.filter((token) => typeof token === 'string') : [],
    corePackagesSet: typeof set === 'string' ? set : DEFAULT_CODE_ENV.corePackagesSet,
    installCorePackages: flag('installCorePackages'),
    installJupyterSupport: flag('installJupyterSupport'),
    forceConda: flag('forceConda'),
  };
}

/** The edits of the text of a `desc.json` that accept an interpreter, or no longer do. The other interpreters stay as written. */
export function setInterpreter(
  text: string,
  value: JsonValue | undefined,
  token: string,
  isAccepted: boolean,
): EditResult {
  const path = [CODE_ENV_KEYS.interpreters];
  const written = getKey(value, CODE_ENV_KEYS.interpreters);
  if (!isJsonArray(written)) return isAccepted ? setValue(text, path, [token]) : ok([]);
  const places = written.flatMap((item, index) => (item === token ? [index] : []));
  const [place] = places;
  if (isAccepted) return place === undefined ? insertItem(text, path, written.length, token) : ok([]);
  if (place === undefined) return ok([]);
  if (places.length === 1) return removeValue(text, [...path, place]);
  const rest = written.filter((item) => item !== token);
  return setValue(text, path, rest);
}
