import type { JsonPath } from '../dssjson/json-value.ts';
import { read } from '../dssjson/read.ts';
import { findNode, type ReadResult } from '../dssjson/tree.ts';
import type { FileContent } from '../project/content.ts';
import type { ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';

const readings = new WeakMap<FileContent, ReadResult>();

/**
 * What the reader makes of a descriptor; nothing when the file is absent or not text.
 * Read once per content, however often it is asked for: contents never change, they are replaced.
 */
export function readDescriptor(project: Project, path: ProjectPath): ReadResult | undefined {
  const content = project.files.get(path);
  if (content?.kind !== 'text') return undefined;
  const known = readings.get(content);
  if (known !== undefined) return known;
  const reading = read(content.text);
  readings.set(content, reading);
  return reading;
}

/** The text at a place of a descriptor, also of one that is broken elsewhere; nothing when no text stands there. */
export function textAt(reading: ReadResult | undefined, path: JsonPath): string | undefined {
  const node = findNode(reading?.root, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
