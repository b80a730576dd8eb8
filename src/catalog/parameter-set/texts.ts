import type { StarterFiles, StarterInput } from '../../domain/plugin/component-kind.ts';
import { labelFromId } from '../../domain/plugin/label.ts';
import json from './starters/parameter-set/parameter-set.json?raw';

/** The files of a new parameter set. */
export function parameterSet({ componentId }: StarterInput): StarterFiles {
  const text = json.replace('__COMPONENT_LABEL__', labelFromId(componentId));
  return { files: new Map([['parameter-set.json', text]]) };
}
