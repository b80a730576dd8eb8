import { describe, expect, it } from 'vitest';
import { parseDssVersion } from '../../../plugin/dss-version.ts';
import { TEST_KINDS } from '../../../plugin/test-kinds.ts';
import { findingsOf, llmWith, pluginOf } from '../../problems-of.test-data.ts';
import { RULES } from '../../rules.ts';
import { runRules } from '../../run-rules.ts';

const SINCE_14_1 = TEST_KINDS.map((kind) => ({ ...kind, since: '14.1' }));

function messagesFor(target: string, manifest: string): readonly string[] {
  const version = parseDssVersion(target);
  if (!version.ok) throw new Error(version.error);
  const project = pluginOf({ ...llmWith(''), 'plugin.json': manifest });
  return runRules(project, SINCE_14_1, RULES, version.value)
    .filter(({ rule }) => rule === 'newer-than-target')
    .map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}

const manifest = (category: string) =>
  `{"id": "p", "version": "1.0.0", "meta": {"label": "P", "recipesCategory": "${category}"}}`;

describe('what is newer than the version of DSS that is asked for', () => {
  it('is an error for a component, with the version that brings its kind', () => {
    expect(messagesFor('14.0', manifest(''))).toEqual([
      'error python-llms/m/llm.json: DSS 14.0 does not show "m": Custom Python LLM came with DSS 14.1.',
    ]);
  });

  it('is worth knowing for a key that is ignored', () => {
    expect(messagesFor('14.1', manifest('genai'))).toEqual([
      'information plugin.json: DSS 14.1 ignores "recipesCategory", which came with DSS 14.2.',
    ]);
  });

  it('is worth knowing for a key of a parameter', () => {
    const version = parseDssVersion('14.4');
    if (!version.ok) throw new Error(version.error);
    const project = pluginOf(llmWith('{"name": "a", "label": "A", "type": "STRING", "group": "Advanced"}'));
    const found = runRules(project, TEST_KINDS, RULES, version.value).filter(
      ({ rule }) => rule === 'newer-than-target',
    );
    expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'information: DSS 14.4 ignores "group", which came with DSS 14.5.',
    ]);
  });

  it('is not said of the version that brings it, nor when no version is asked for', () => {
    expect(messagesFor('14.2', manifest('genai'))).toEqual([]);
    expect(findingsOf('newer-than-target', llmWith(''))).toEqual([]);
  });
});
