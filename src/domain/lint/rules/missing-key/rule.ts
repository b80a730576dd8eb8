import { MANIFEST_PATH } from '../../../plugin/layout.ts';
import type { Finding, Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const MISSING_KEY: Rule = {
  id: 'missing-key',
  title: 'Missing key',
  severity: 'error',
  *check(context): Iterable<Finding> {
    for (const finding of findBySchema(context, 'missing-key')) {
      // Of what plugin.json lacks only the id keeps DSS from loading it. (documented)
      const isId = finding.path === MANIFEST_PATH && finding.severity === 'error';
      yield isId ? { ...finding, errorCode: 'ERR_PLUGIN_INVALID_DEFINITION' } : finding;
    }
  },
};
