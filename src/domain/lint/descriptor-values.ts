import type { JsonPath, JsonValue } from '../dssjson/json-value.ts';
import { toValue } from '../dssjson/read.ts';
import { findNode } from '../dssjson/tree.ts';
import type { LintContext } from './context.ts';
import type { DescriptorFile } from './descriptors.ts';

/** The value at a place of a descriptor; nothing when nothing stands there. */
export function valueAt({ reading }: DescriptorFile, path: JsonPath): JsonValue | undefined {
  const node = findNode(reading.root, path);
  return node === undefined ? undefined : toValue(node);
}

/** The descriptors of the components in a folder at the root: those of one kind. */
export function listKind({ descriptors }: LintContext, folder: string): readonly DescriptorFile[] {
  return descriptors.filter(
    ({ component, path }) => component?.kind.folder === folder && path.startsWith(`${folder}/`),
  );
}
