import { getKey, isJsonArray, type JsonValue } from '../dssjson/json-value.ts';
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
