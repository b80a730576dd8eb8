import { useState } from 'react';
import type { JsonNode, ReadResult } from '../../domain/dssjson/tree.ts';
import type { ProjectPath } from '../../domain/project/path.ts';

/**
 * What a form shows of a descriptor: its text now, or as long as that has errors, the last text without any. A file that was
 * broken when it was opened is shown as far as it can be understood.
 */
export function useLastUnderstood(path: ProjectPath, reading: ReadResult): JsonNode | undefined {
  const [last, setLast] = useState<{ readonly path: ProjectPath; readonly reading: ReadResult }>();
  if (reading.errors.length === 0) {
    if (last?.reading !== reading || last.path !== path) setLast({ path, reading });
    return reading.root;
  }
  return last?.path === path ? last.reading.root : reading.root;
}
