import { extension } from '../../../project/path.ts';
import { readText } from '../../../project/project.ts';
import type { PythonFile } from '../../../python/python-file.ts';
import { readPython } from '../../../python/read-python.ts';
import { listModules } from '../../../references/python-modules.ts';
import { listConfigCode, listFilledKeys } from '../../config-code.ts';
import type { LintContext } from '../../context.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNUSED_PARAM: Rule = {
  id: 'unused-param',
  title: 'Parameter that nothing reads',
  severity: 'information',
  *check(context): Iterable<Finding> {
    let words: ReadonlySet<string> | undefined;
    const libraries = new Set(listModules(context.project).keys());
    for (const { descriptor, files, params, isOpen } of listConfigCode(context)) {
      // Where no key is read, or the whole is passed on, nothing is known of what is read.
      if (isOpen || files.some(({ use }) => use.isHandedOn.config)) continue;
      // What a class inherits may read more, in ways that are not followed.
      if (files.some(({ path }) => inheritsFrom(libraries, readPython(context.project, path)))) continue;
      if (!files.some(({ use }) => use.reads.some(({ source }) => source === 'config'))) continue;
      words ??= wordsOf(context);
      const filled = listFilledKeys(descriptor);
      for (const { name, type, node, visibilityCondition } of params) {
        if (name === '' || type === 'SEPARATOR' || filled.has(name) || words.has(name)) continue;
        if (visibilityCondition === false || isReferred(name, descriptor.text)) continue;
        const message = `Nothing in the plugin reads "${name}": what users fill in has no effect.`;
        yield { path: descriptor.path, range: rangeOfKey(node, 'name'), message };
      }
    }
  },
};

function inheritsFrom(libraries: ReadonlySet<string>, file: PythonFile | undefined): boolean {
  return file?.classes.some(({ bases }) => bases.some((base) => libraries.has(base.split('.')[0] ?? ''))) ?? false;
}

const CODE: ReadonlySet<string> = new Set(['py', 'r', 'js', 'html', 'java', 'ipynb', 'sql']);

/** Every word that the code of the plugin contains, names and texts alike. */
function wordsOf({ project }: LintContext): ReadonlySet<string> {
  const words = new Set<string>();
  for (const path of project.files.keys()) {
    if (!CODE.has(extension(path).toLowerCase())) continue;
    for (const [word] of (readText(project, path) ?? '').matchAll(/[\w-]+/g)) words.add(word);
  }
  return words;
}

/** Whether the descriptor itself uses the value: in a condition, or by a key that names a parameter. */
function isReferred(name: string, text: string): boolean {
  if (new RegExp(`model\\.${escapeWord(name)}\\b`).test(text)) return true;
  return text.split(`"${name}"`).length > 2;
}

function escapeWord(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}
