import { describe, expect, it } from 'vitest';
import { MAX_SEARCHED } from '../../../secrets/find-secrets.ts';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

/** Put together here, so that no key stands in this file. */
const KEY = ['AKIA', 'Q7ZK2MWX4LR5TYBV'].join('');

describe('a secret in a file', () => {
  it('is an error where the form is that of a key, and the message does not show it', () => {
    const files = { 'README.md': `Use ${KEY} for now.` };
    expect(highlightsOf('secret-in-text', files)).toEqual([`error: ${KEY}`]);
    const [finding] = findingsOf('secret-in-text', files);
    expect(finding?.message).toContain('an AWS access key, AKI… (20 characters)');
    expect(finding?.message).not.toContain(KEY);
  });

  it('is a warning where only its name says so', () => {
    const files = { 'resource/settings.json': '{"password": "t7Kp+92xQv"}' };
    expect(highlightsOf('secret-in-text', files)).toEqual(['warning: t7Kp+92xQv']);
  });

  it('is not looked for in very long files, which is said', () => {
    const [finding] = findingsOf('secret-in-text', { 'resource/data.csv': 'a,'.repeat(MAX_SEARCHED / 2 + 1) });
    expect(finding).toMatchObject({ severity: 'information', path: 'resource/data.csv' });
  });
});
