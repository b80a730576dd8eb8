import type { Rule } from '../../rule.ts';

export const JSON_SYNTAX: Rule = {
  id: 'json-syntax',
  title: 'Descriptor that cannot be read',
  severity: 'error',
  *check({ descriptors }) {
    for (const { path, reading, owner } of descriptors) {
      for (const { range, message, remedy } of reading.errors) {
        // For a kind that is not known here it is not certain that the file is its descriptor.
        const severity = owner === 'other' ? 'warning' : 'error';
        const finding = { path, range, severity, message: `${message} ${remedy}`.trim() } as const;
        yield owner === 'plugin' ? { ...finding, errorCode: 'ERR_PLUGIN_DEV_INVALID_DEFINITION' } : finding;
      }
    }
  },
};
