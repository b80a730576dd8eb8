import { type ParamListSpec, readParamLists } from '../params/param-lists.ts';
import type { DescriptorFile } from './descriptors.ts';

/** A list of parameters in a descriptor of a known kind. */
export interface ParamList extends ParamListSpec {
  readonly file: DescriptorFile;
}

/** The lists of parameters of a descriptor of a known kind, those inside OBJECT_LIST included. */
export function listParams(file: DescriptorFile): readonly ParamList[] {
  if (file.schemaId === undefined || file.owner === 'code-env') return [];
  return readParamLists(file.reading).map((list) => ({ ...list, file }));
}
