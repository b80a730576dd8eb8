import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEST_KINDS } from '../plugin/test-kinds.ts';
import { contentFromBytes, type FileContent } from '../project/content.ts';
import { isProjectPath, type ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { RULES } from './rules.ts';
import { runRules } from './run-rules.ts';

const corpus = join(process.cwd(), '..', 'shared', 'corpus');
const isThere = existsSync(join(corpus, 'index.json'));

/** Errors in published plugins that are true: DSS cannot do what the plugin asks for. One line each, with the reason. */
const ACCEPTED: Readonly<Record<string, string>> = {};

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
      for (const { rule, severity, path, message } of runRules(readPublished(name, published), TEST_KINDS, RULES)) {
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
