import { PARAMETER_SETS_FOLDER } from '../plugin/layout.ts';
import type { ParamScope, ParamType } from './param-type.ts';

/** Where a list of parameters is filled in. */
export interface ParamPlace {
  /** The folder of the kind of component: 'custom-recipes'; '' for the settings of the plugin. */
  readonly folder: string;
  /** The key of the list at the root of the descriptor: 'params', 'pluginParams'. */
  readonly list: string;
}

/** Why a type makes no sense in a place, as a sentence; nothing when it does, or when nobody knows that it does not. */
export function findPlaceDoubt({ scope }: Pick<ParamType, 'scope'>, place: ParamPlace): string | undefined {
  return scope === undefined || FITS[scope](place) ? undefined : DOUBTS[scope];
}

/** The kinds whose forms offer the columns of roles. (documented for recipes and processors, seen in the others) */
const WITH_COLUMNS: ReadonlySet<string> = new Set([
  'custom-recipes',
  'jython-processors',
  'java-processors',
  'custom-fields',
  'python-feature-preprocessors',
  'python-prediction-algos',
]);

const isInProject = ({ folder, list }: ParamPlace) =>
  folder !== '' && folder !== 'python-llms' && list !== 'pluginParams';

const FITS: Readonly<Record<ParamScope, (place: ParamPlace) => boolean>> = {
  columns: ({ folder }) => WITH_COLUMNS.has(folder),
  project: isInProject,
  'project-without-roles': (place) => isInProject(place) && place.folder !== 'custom-recipes',
  'parameter-set': ({ folder, list }) => folder === PARAMETER_SETS_FOLDER && list === 'params',
};

const DOUBTS: Readonly<Record<ParamScope, string>> = {
  columns: 'There are no roles here whose columns it could offer.',
  project: 'This form is filled in outside of projects, so DSS has nothing to list. (inferred)',
  'project-without-roles': 'DSS offers it in components without roles, inside a project. In recipes, use COLUMN.',
  'parameter-set': 'DSS asks for credentials only in the parameters of a parameter set.',
};
