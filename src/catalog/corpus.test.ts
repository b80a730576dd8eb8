import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import { contentFromBytes, type FileContent } from '../domain/project/content.ts';
import { isProjectPath, type ProjectPath } from '../domain/project/path.ts';
import type { Project } from '../domain/project/project.ts';
import { CATALOG } from './catalog.ts';

const corpus = join(process.cwd(), '..', 'shared', 'corpus');
const isThere = existsSync(join(corpus, 'index.json'));

/** Errors in published plugins that are true: DSS cannot do what the plugin asks for. One line each, with the reason. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'credential-place Callidon__dss-plugin-rdf-tools/python-connectors/dku-rdf-tools_dku-sparql-dataset/connector.json':
    'a credential request among the parameters of a dataset',
  'missing-resource Callidon__dss-plugin-rdf-tools/python-connectors/dku-rdf-tools_dku-sparql-dataset/connector.json':
    'the template of the form lies in a folder of the component',
  'missing-descriptor MFE-DSS__dss-plugin-project-advisor/custom-recipes/_/recipe.json':
    'two recipes lie one folder too deep',
  'missing-code-file THE-MOLECULAR-MAN__dss-plugin-data-dictionary-agent/python-runnables/auto-documentation-generation/runnable.py':
    'the macro was published without its code',
  'unknown-parameter-set alexbourret__dss-plugin-ghost/custom-recipes/ghost-new-post/recipe.json':
    'the name of the set is misspelt',
  'unknown-condition-param dataiku__dataiku-contrib__project-deployer/python-runnables/dataiku_project_or_bundle_migration/runnable.json':
    'the parameter that the condition reads is gone',
  'missing-code-file nmartorell__dss-plugin-kiji-inspector/python-runnables/download-kiji-proxy/runnable.py':
    'the macro was published without its code',
  'missing-code-file nmartorell__dss-plugin-kiji-inspector/python-runnables/manage-inspector-process/runnable.py':
    'the macro was published without its code',
  'missing-descriptor srogerio__dss-plugin-ollama/python-connectors/ollama_my-connector/connector.json':
    'the descriptor is called editor.json',
  'missing-code-file THE-MOLECULAR-MAN__dss-plugin-data-dictionary-agent/python-agent-tools/data-search-agent-tool/tool.py':
    'the tool was published without its code',
  'missing-code-file THE-MOLECULAR-MAN__dss-plugin-data-dictionary-agent/python-agents/data-search-agent/agent.py':
    'the agent was published without its code',
  'missing-code-file nmartorell__dss-plugin-kiji-inspector/python-guardrails/pii-guardrail/guardrail.py':
    'the guardrail was published without its code',
};

interface Published {
  readonly files: readonly string[];
  readonly all_paths_in_plugin: readonly string[];
}

/** A published plugin. Files that are not in the corpus count as present: their content is unknown. */
function readPublished(name: string, { files, all_paths_in_plugin }: Published): Project {
  const unknown: FileContent = { kind: 'binary', bytes: new Uint8Array() };
  const contents = new Map<ProjectPath, FileContent>();
  for (const path of all_paths_in_plugin) if (isProjectPath(path)) contents.set(path, unknown);
  for (const path of files) {
    if (isProjectPath(path))
      contents.set(path, contentFromBytes(new Uint8Array(readFileSync(join(corpus, name, path)))));
  }
  return { files: contents, folders: new Set() };
}

describe('published plugins', () => {
  it.runIf(isThere)('have no error but those that are true', () => {
    const index: { plugins: Record<string, Published> } = JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8'));
    const errors: string[] = [];
    for (const [name, published] of Object.entries(index.plugins)) {
      for (const { rule, severity, path, message } of runRules(readPublished(name, published), CATALOG, RULES)) {
        const place = `${rule} ${name}/${path}`;
        if (severity === 'error' && ACCEPTED[place] === undefined) errors.push(`${place}: ${message}`);
      }
    }
    expect(errors).toEqual([]);
  });

  it.runIf(!isThere)('are not at hand: ../shared/corpus is absent, so they were not checked', () => {
    expect(isThere).toBe(false);
  });
});
