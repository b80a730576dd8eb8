import { readParamLists } from '../../../params/param-lists.ts';
import type { ConfigRead } from '../../../python/config-reads.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { type ConfigCode, listConfigCode, listFilledKeys } from '../../config-code.ts';
import type { LintContext } from '../../context.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNDECLARED_KEY: Rule = {
  id: 'undeclared-key',
  title: 'Key of config that no parameter gives',
  severity: 'warning',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    for (const code of listConfigCode(context)) {
      if (code.isOpen || code.params.length === 0) continue;
      const known = new Set([...code.params.map(({ name }) => name), ...listFilledKeys(code.descriptor)]);
      const settings = new Set(settingNames(context));
      for (const { path, use } of code.files) {
        if (use.isExtended.config) continue;
        const written = new Set(use.reads.flatMap(({ kind, key }) => (kind === 'write' || kind === 'in' ? key : [])));
        for (const read of use.reads) {
          if (read.source !== 'config' || read.parent !== undefined || read.kind === 'write' || read.kind === 'in')
            continue;
          // A setting of the plugin is what `swapped-config` is about.
          if (known.has(read.key) || written.has(read.key) || settings.has(read.key) || read.key.startsWith('_'))
            continue;
          yield judgeRead(path, read, code, context);
        }
      }
    }
  },
};

function judgeRead(path: Finding['path'], read: ConfigRead, code: ConfigCode, context: LintContext): Finding {
  const { key, range, kind } = read;
  const severity = kind === 'index' ? 'warning' : 'information';
  const consequence = kind === 'index' ? 'reading it raises a KeyError' : 'it is never there';
  const preset = findPreset(key, code, context);
  if (preset !== undefined) {
    const message = `"${key}" is not in config: it stands in the preset, as config["${preset.param}"]["${key}"] (parameter set "${preset.set}").`;
    // The literal stays as it is written, behind the one of the preset.
    const fixes =
      kind === 'index' ? insertFix(`Read it from "${preset.param}"`, path, range.start, `"${preset.param}"][`) : [];
    return { path, range, severity, message, fixes };
  }
  const meant = closestName(
    key,
    code.params.map(({ name }) => name),
  );
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  const message = `No parameter is named "${key}", so ${consequence}.${hint}`;
  const inner = { start: range.start + 1, end: range.end - 1 };
  const fixes = meant === undefined ? [] : editTextFix(`Use "${meant}"`, path, inner, meant);
  return { path, range, severity, message, fixes };
}

/** The preset parameter whose set has a parameter of this name. */
function findPreset(key: string, { params }: ConfigCode, { plugin }: LintContext) {
  for (const { type, name, value } of params) {
    const set = type === 'PRESET' ? plugin.parameterSets.find(({ id }) => id === value['parameterSetId']) : undefined;
    const lists = set?.reading === undefined ? [] : readParamLists(set.reading);
    if (set !== undefined && lists.some((list) => list.scope.has(key))) return { param: name, set: set.id };
  }
  return undefined;
}

function insertFix(title: string, path: Finding['path'], offset: number, text: string) {
  return editTextFix(title, path, { start: offset, end: offset }, text);
}

function settingNames({ paramLists }: LintContext): readonly string[] {
  return paramLists.flatMap(({ file, params }) => (file.owner === 'plugin' ? params.map(({ name }) => name) : []));
}
