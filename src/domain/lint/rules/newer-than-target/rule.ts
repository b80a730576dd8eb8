import { getKey, type JsonPath } from '../../../dssjson/json-value.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import { isMissingFrom } from '../../../plugin/dss-version.ts';
import type { LintContext } from '../../context.ts';
import { rangeAt, rangeOfKey } from '../../places.ts';
import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

/** Keys of `plugin.json` that came with a known version. An empty text is the default, and means nothing. (documented) */
const MANIFEST_KEYS: readonly { readonly path: JsonPath; readonly since: string }[] = [
  { path: ['meta', 'recipesCategory'], since: '14.2' },
];

/** Keys of a parameter that came with a known version. (documented) */
const PARAM_KEYS: readonly { readonly key: string; readonly since: string }[] = [{ key: 'group', since: '14.5' }];

export const NEWER_THAN_TARGET: Rule = {
  id: 'newer-than-target',
  title: 'Newer than the version of DSS that is asked for',
  severity: 'error',
  *check(context): Iterable<Finding> {
    yield* findKinds(context);
    yield* findParamTypes(context);
    yield* findManifestKeys(context);
  },
};

function* findKinds({ plugin, target }: LintContext): Iterable<Finding> {
  for (const { kind, id, descriptor: path } of plugin.components) {
    if (!isMissingFrom(target, kind.since)) continue;
    const message = `DSS ${target.text} does not show "${id}": ${kind.label} came with DSS ${kind.since}.`;
    yield { path, range: WHOLE_FILE, message };
  }
}

function* findParamTypes({ paramLists, target }: LintContext): Iterable<Finding> {
  for (const { file, params } of paramLists) {
    for (const { type, typeInfo, name, node } of params) {
      if (!isMissingFrom(target, typeInfo?.since)) continue;
      const message = `DSS ${target.text} cannot show "${name}": the type ${type} came with DSS ${typeInfo?.since}.`;
      yield { path: file.path, range: rangeOfKey(node, 'type'), message };
    }
    for (const { node, value } of params) {
      for (const { key, since } of PARAM_KEYS) {
        if (!isMissingFrom(target, since) || getKey(value, key) === undefined) continue;
        const message = `DSS ${target.text} ignores "${key}", which came with DSS ${since}.`;
        yield { path: file.path, range: rangeOfKey(node, key), severity: 'information', message };
      }
    }
  }
}

function* findManifestKeys({ plugin: { manifest }, target }: LintContext): Iterable<Finding> {
  for (const { path, since } of MANIFEST_KEYS) {
    if (!isMissingFrom(target, since) || !textAt(manifest.reading, path)) continue;
    const message = `DSS ${target.text} ignores "${path.at(-1)}", which came with DSS ${since}.`;
    yield { path: manifest.path, range: rangeAt(manifest.reading?.root, path), severity: 'information', message };
  }
}
