import { describe, expect, it } from 'vitest';
import { isMissingFrom, NEWEST_DSS, OLDEST_DSS, parseDssVersion } from './dss-version.ts';

function target(text: string) {
  const version = parseDssVersion(text);
  if (!version.ok) throw new Error(version.error);
  return version.value;
}

describe('a version of DSS', () => {
  it.each(['12', '12.0', '13.5', '14.4.3', '14.5', '14.5.9'])('%s can be a target', (text) => {
    expect(parseDssVersion(text)).toMatchObject({ ok: true, value: { text } });
  });

  it.each(['', 'latest', '14.', '14.2.1.1', 'v14', ' 14'])('%j is refused with an example', (text) => {
    const version = parseDssVersion(text);
    expect(version.ok ? '' : version.error).toContain('such as 14.2');
  });

  it.each(['11.4', '14.6', '15', '9'])('%s is outside what is known', (text) => {
    const version = parseDssVersion(text);
    expect(version.ok ? '' : version.error).toBe(
      `DSS ${text} is not known here. Known are the versions from 12 to 14.5.`,
    );
  });

  it('lacks what came later, and nothing else', () => {
    expect(isMissingFrom(target('14.0'), '14.1')).toBe(true);
    expect(isMissingFrom(target('14'), '14.0')).toBe(false);
    expect(isMissingFrom(target('14.4.2'), '14.4.3')).toBe(true);
    expect(isMissingFrom(OLDEST_DSS, undefined)).toBe(false);
    expect(isMissingFrom(NEWEST_DSS, '14.5')).toBe(false);
  });
});
