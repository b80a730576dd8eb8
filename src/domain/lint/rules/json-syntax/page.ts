import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS cannot load a component from a descriptor that it cannot read, and nothing of a plugin whose `plugin.json` it cannot read. It takes more than strict JSON: comments, single quotes, and a few other liberties, which are not reported here.',
  source: {
    mark: 'inferred',
    text: 'That `plugin.json` has to be JSON stands in the description of the error ERR_PLUGIN_DEV_INVALID_DEFINITION. How far the liberties go is inferred from the reader that DSS appears to use, and from 220 published descriptors that are not strict JSON.',
  },
  wrong: {
    'plugin.json': `{
    "id": "text-tools"
    "version": "1.0.0",
    "meta": {"label": "Text tools"}
}
`,
  },
  right: {
    'plugin.json': `{
    "id": "text-tools",
    "version": "1.0.0",
    "meta": {"label": "Text tools"}
}
`,
  },
};
