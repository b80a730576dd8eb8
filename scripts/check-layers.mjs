import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import configuration from '../.dependency-cruiser.mjs';
import { isStarted } from './run.mjs';

/**
 * Checks the folder `src` below `directory` against the layer table. Through the library and not its command: the
 * command refuses Node 20, which it runs on.
 * @param {string} [directory]
 * @returns {Promise<{ violations: { rule: string, from: string, to: string }[], moduleCount: number }>}
 */
export async function checkLayers(directory = '.') {
  const { options, ...ruleSet } = configuration;
  const { output } = await cruise(['src'], { ...options, baseDir: resolve(directory), validate: true, ruleSet });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with a report instead of a result.');
  return {
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    moduleCount: output.summary.totalCruised,
  };
}

if (isStarted(import.meta)) {
  const { violations, moduleCount } = await checkLayers();
  const comments = new Map((configuration.forbidden ?? []).map(({ name, comment }) => [name, comment]));
  for (const { rule, from, to } of violations) console.error(`${from} -> ${to}\n  ${rule}: ${comments.get(rule)}`);
  console.log(`${moduleCount} modules, ${violations.length} violations`);
  if (violations.length > 0) process.exitCode = 1;
}
