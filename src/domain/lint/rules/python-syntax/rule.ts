import type { TextRange } from '../../../dssjson/tree.ts';
import { extension } from '../../../project/path.ts';
import { readPython } from '../../../python/read-python.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PYTHON_SYNTAX: Rule = {
  id: 'python-syntax',
  title: 'Python that cannot be parsed',
  severity: 'error',
  *check({ project }): Iterable<Finding> {
    for (const path of project.files.keys()) {
      const file = extension(path) === 'py' ? readPython(project, path) : undefined;
      if (file?.isTooDeep) {
        const message = 'Brackets or blocks are nested too deep here for this file to be checked.';
        yield { path, range: { start: 0, end: 1 }, severity: 'warning', message };
      }
      const [old] = file?.python2 ?? [];
      const [first] = file?.errors ?? [];
      if (old !== undefined) {
        const message = 'This is Python 2: no interpreter that DSS 14 offers runs it.';
        yield { path, range: old, severity: 'warning', message };
      } else if (first !== undefined && file !== undefined) {
        const range = widen(first, file.text.length);
        yield { path, range, message: 'Python cannot parse this, so it runs nothing of this file.' };
      }
    }
  },
};

/** What is missing has no width: the squiggle needs one character. */
function widen(range: TextRange, length: number): TextRange {
  if (range.end > range.start) return range;
  return range.start < length
    ? { start: range.start, end: range.start + 1 }
    : { start: Math.max(0, length - 1), end: length };
}
