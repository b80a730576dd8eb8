import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import { PARAMETER_SET } from './parameter-set/kind.ts';
import { PYTHON_LLM } from './python-llm/kind.ts';

/** Every kind of component that can be created, in the order of the "New component" dialog. */
export const CATALOG: readonly ComponentKind[] = [PARAMETER_SET, PYTHON_LLM];
