import { normalise } from '../../../dssjson/normalise.ts';
import type { ProjectPath } from '../../../project/path.ts';
import { diffText } from '../../../project/text-edit.ts';
import { ok } from '../../../result.ts';
import { editFix } from '../../places.ts';
import type { Fix } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

/** What reads well and means something else than it seems to. */
const MISLEADING: ReadonlySet<string> = new Set(['duplicate-key', 'empty-item']);

const NORMALISE = 'Normalise to strict JSON';

export const STRICT_JSON: Rule = {
  id: 'strict-json',
  title: 'Legal for DSS, not strict JSON',
  severity: 'information',
  fix: 'guess',
  *check({ descriptors }) {
    for (const { path, text, reading, schemaId } of descriptors) {
      const fixes = lazily(() => normaliseFix(path, text));
      for (const { kind, range, message } of reading.notes) {
        // Where a schema judges the file, it says more about an empty item.
        if (kind === 'comment' || (kind === 'empty-item' && schemaId !== undefined)) continue;
        const severity = MISLEADING.has(kind) ? 'warning' : 'information';
        yield { path, range, severity, message, fixes: fixes() };
      }
    }
  },
};

/** All findings of a file have the one fix: it is made with the first. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function normaliseFix(path: ProjectPath, text: string): readonly Fix[] {
  const normal = normalise(text);
  return normal.ok ? editFix(NORMALISE, path, ok(diffText(text, normal.value))) : [];
}
