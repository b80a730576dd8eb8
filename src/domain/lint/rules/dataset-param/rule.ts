import { setValue } from '../../../dssjson/edit.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DATASET_PARAM: Rule = {
  id: 'dataset-param',
  title: 'Column of a dataset that nobody chooses',
  severity: 'warning',
  fix: 'safe',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params, path: list } of paramLists) {
      if (WITH_DATASET.has(file.component?.kind.folder ?? '') || list[0] === 'chart' || file.reading.root === undefined)
        continue;
      const datasets = params.filter(({ type }) => type === 'DATASET');
      for (const { type, value, node, name, path } of params) {
        if ((type !== 'DATASET_COLUMN' && type !== 'DATASET_COLUMNS') || value['datasetParamName'] !== undefined)
          continue;
        const [only] = datasets;
        const fixes =
          only === undefined || datasets.length > 1
            ? []
            : editFix(
                `Take the columns of "${only.name}"`,
                file.path,
                setValue(file.text, [...path, 'datasetParamName'], only.name),
              );
        const message = `"${name}" does not say whose columns it offers ("datasetParamName").`;
        yield { path: file.path, range: rangeOfKey(node, 'type'), message, fixes };
      }
    }
  },
};

/** Kinds that are given a dataset, and webapps, whose charts are. (seen) */
const WITH_DATASET: ReadonlySet<string> = new Set(['python-checks', 'python-probes', 'webapps']);
