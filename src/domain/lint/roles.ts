import { findMember, findNode, type JsonNode } from '../dssjson/tree.ts';
import type { DescriptorFile } from './descriptors.ts';

/** An input or output role of a recipe, as far as it has a name. */
export interface RoleSpec {
  readonly name: string;
  readonly node: JsonNode;
}

/** The roles in one of the two lists of a descriptor; none for descriptors that are no recipes. */
export function listRoles({ reading }: DescriptorFile, key: 'inputRoles' | 'outputRoles'): readonly RoleSpec[] {
  const list = findNode(reading.root, [key]);
  if (list?.kind !== 'array') return [];
  return list.items.flatMap((node) => {
    const name = findMember(node, 'name')?.value;
    return name?.kind === 'scalar' && typeof name.value === 'string' ? [{ name: name.value, node }] : [];
  });
}
