import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCH_WORKER, contentSecurityPolicy, hashInlineScripts, securityHeaders } from './csp.mjs';

const html = readFileSync('index.html', 'utf8');

describe('the policy', () => {
  it('allows the one inline script of the page, and no other', () => {
    expect(hashInlineScripts(html)).toHaveLength(1);
    expect(contentSecurityPolicy(html)).toContain(
      `script-src 'self' 'wasm-unsafe-eval' ${hashInlineScripts(html)[0]};`,
    );
  });

  it('changes with the script', () => {
    expect(hashInlineScripts(html.replace("'dark'", "'light'"))).not.toEqual(hashInlineScripts(html));
  });

  it('allows no evaluation of text, and no other origin but for calls that a person approved', () => {
    const policy = contentSecurityPolicy(html);
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy.replace(/connect-src [^;]*/, '')).not.toMatch(/https?:|\*/);
  });

  it('lets the worker that runs plugins call nobody', () => {
    expect(BENCH_WORKER.policy).toBe("connect-src 'self'");
  });

  it('leaves out of a meta element what browsers refuse there', () => {
    expect(contentSecurityPolicy(html)).toContain('frame-ancestors');
    expect(contentSecurityPolicy(html, { inMeta: true })).not.toContain('frame-ancestors');
  });

  it('stands in the guide for hosts as it is', () => {
    const lines = Object.entries(securityHeaders(html)).map(([name, value]) => `${name}: ${value}`);
    expect(readFileSync('docs/hosting.md', 'utf8')).toContain(lines.join('\n'));
  });
});
