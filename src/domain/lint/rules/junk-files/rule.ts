import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const JUNK_FILES: Rule = {
  id: 'junk-files',
  title: 'File that an editor or system left behind',
  severity: 'information',
  fix: 'safe',
  *check({ project }): Iterable<Finding> {
    const told = new Set<string>();
    for (const path of project.files.keys()) {
      const [place] = JUNK.exec(path) ?? [];
      if (place === undefined || told.has(place)) continue;
      told.add(place);
      const all = [...project.files.keys()].filter((each) => each.startsWith(place));
      const label = `Delete ${place}`;
      const fixes = [
        { title: label, edit: { label, changes: all.map((each) => ({ kind: 'remove' as const, path: each })) } },
      ];
      yield { path, range: WHOLE_FILE, message: `${place} is of no use in a plugin.`, fixes };
    }
  },
};

const JUNK =
  /^(?:.*?\/)?(?:__pycache__\/|\.ipynb_checkpoints\/|\.pytest_cache\/|\.mypy_cache\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|[^/]+\.py[co]$|[^/]+~$|[^/]+\.swp$)/;
