import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import { MACRO } from './macro/kind.ts';
import { PARAMETER_SET } from './parameter-set/kind.ts';
import { PYTHON_DATASET } from './python-dataset/kind.ts';
import { PYTHON_LLM } from './python-llm/kind.ts';
import { RECIPE } from './recipe/kind.ts';

/** Every kind of component that can be created, in the order of the "New component" dialog. */
export const CATALOG: readonly ComponentKind[] = [PYTHON_DATASET, RECIPE, MACRO, PARAMETER_SET, PYTHON_LLM];
