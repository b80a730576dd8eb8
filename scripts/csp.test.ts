import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCH_WORKER, contentSecurityPolicy, hashInlineScripts, securityHeaders, WEBAPP_FRAME } from './csp.mjs';

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

  it('lets a webapp under test reach no origin, and be framed by the page alone', () => {
    expect(WEBAPP_FRAME.policy).not.toMatch(/https?:|connect-src|\*/);
    expect(WEBAPP_FRAME.policy).toContain("default-src 'none'");
    expect(WEBAPP_FRAME.policy).toMatch(/frame-ancestors 'self'; sandbox allow-scripts allow-forms$/);
    const inMeta = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
      readFileSync('public/webapp-frame.html', 'utf8'),
    );
    expect(WEBAPP_FRAME.policy).toContain(inMeta?.[1] ?? 'a policy of its own');
  });

  it('keeps what a webapp under test runs out of the origin, also where a host sends no header', () => {
    expect(readFileSync('public/webapp-frame.html', 'utf8')).toContain("window.origin !== 'null') return;");
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
