import { CORE_PACKAGE_SETS, DEFAULT_CORE_PACKAGE_SET } from '../plugin/core-packages.ts';
import { INTERPRETERS } from '../plugin/interpreter.ts';
import type { JsonSchema } from './json-schema.ts';

/** The schema of `code-env/python/desc.json` and `code-env/R/desc.json`, with the values that the tables know. */
export const CODE_ENV_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'dss:code-env',
  title: 'Code environment',
  description: 'How DSS builds the environment in which the components run.',
  type: 'object',
  properties: {
    acceptedPythonInterpreters: {
      title: 'Accepted interpreters',
      description: 'The versions of Python that the administrator may choose from. (documented)',
      type: 'array',
      items: {
        type: 'string',
        enum: INTERPRETERS.map(({ token }) => token),
        enumDescriptions: Object.fromEntries(
          INTERPRETERS.map(({ token, label, note, mark }) => [token, `${label}. ${note} (${mark})`.replace('  ', ' ')]),
        ),
      },
    },
    corePackagesSet: {
      title: 'Core packages',
      description: 'Which pandas DSS installs with its own packages. (documented; the values are seen)',
      type: 'string',
      enum: CORE_PACKAGE_SETS.map(({ value }) => value),
      enumDescriptions: Object.fromEntries(
        CORE_PACKAGE_SETS.map(({ value, label, mark }) => [value, `${label}. (${mark})`]),
      ),
      openEnum: true,
      default: DEFAULT_CORE_PACKAGE_SET,
    },
    installCorePackages: {
      title: 'Install core packages',
      description:
        'Whether DSS installs the packages that its own API needs, pandas and numpy among them. (documented)',
      type: 'boolean',
      default: true,
    },
    installJupyterSupport: {
      title: 'Install Jupyter support',
      description: 'Whether the environment can run notebooks. (documented)',
      type: 'boolean',
      default: false,
    },
    forceConda: {
      title: 'Force Conda',
      description: 'Whether the environment is made with Conda. (documented)',
      type: 'boolean',
      default: false,
    },
    conda: {
      title: 'Conda (older key)',
      description: 'A key of older examples; DSS now writes `forceConda`. (seen)',
      type: 'boolean',
      deprecated: true,
    },
    basePackagesInstallMethod: {
      title: 'Base packages (older key)',
      description: 'A key of older examples. (seen)',
      type: 'string',
      deprecated: true,
    },
  },
  mistakenKeys: { pythonInterpreter: ['acceptedPythonInterpreters'] },
  additionalProperties: false,
};
