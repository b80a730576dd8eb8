import { extension } from '../../../project/path.ts';
import { readText } from '../../../project/project.ts';
import { listConfigCode, listRoleKeys } from '../../config-code.ts';
import type { LintContext } from '../../context.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNUSED_PARAM: Rule = {
  id: 'unused-param',
  title: 'Parameter that nothing reads',
  severity: 'information',
  *check(context): Iterable<Finding> {
    let words: ReadonlySet<string> | undefined;
    for (const { descriptor, files, params, isOpen } of listConfigCode(context)) {
      // Where no key is read, or the whole is passed on, nothing is known of what is read.
      if (isOpen || files.some(({ use }) => use.isHandedOn.config)) continue;
      if (!files.some(({ use }) => use.reads.some(({ source }) => source === 'config'))) continue;
      words ??= wordsOf(context);
      const filled = listRoleKeys(descriptor);
      for (const { name, type, node, visibilityCondition } of params) {
        if (name === '' || type === 'SEPARATOR' || filled.has(name) || words.has(name)) continue;
        if (visibilityCondition === false || isReferred(name, descriptor.text)) continue;
        const message = `Nothing in the plugin reads "${name}": what users fill in has no effect.`;
        yield { path: descriptor.path, range: rangeOfKey(node, 'name'), message };
      }
    }
  },
};

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
