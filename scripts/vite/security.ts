import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { BENCH_WORKER, contentSecurityPolicy, securityHeaders, WEBAPP_FRAME } from '../csp.mjs';

/**
 * Puts the policy into the built page for hosts that cannot send headers, writes `_headers` for hosts that read such a
 * file (Netlify, Cloudflare Pages), and sends the headers in `vite preview`.
 *
 * The dev server has no policy: Vite's reload needs inline scripts and a socket.
 */
export function security(): Plugin {
  let outDir = 'dist';
  return {
    name: 'plugsmith:security',
    enforce: 'post',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const policy = contentSecurityPolicy(html, { inMeta: true });
        return html.replace(
          /<meta charset="utf-8"\s*\/?>/,
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        this.emitFile({ type: 'asset', fileName: '_headers', source: composeHeaderRules(String(page.source)) });
      },
    },
    configurePreviewServer(server) {
      const headers = securityHeaders(readFileSync(join(outDir, 'index.html'), 'utf8'));
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** All that is served but the frame of webapps, which has a policy of its own; rules that overlap would add theirs. */
const WITH_PAGE_POLICY = ['/', '/index.html', '/service-worker.js', '/assets/*', '/pyodide/*', '/templates/*'];

function composeHeaderRules(html: string): string {
  const { 'Content-Security-Policy': policy = '', ...others } = securityHeaders(html);
  const rule = (path: string, lines: readonly string[]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const withPolicy = (path: string, value: string) => rule(path, [`Content-Security-Policy: ${value}`]);
  return [
    rule(
      '/*',
      Object.entries(others).map(([name, value]) => `${name}: ${value}`),
    ),
    ...WITH_PAGE_POLICY.map((path) => withPolicy(path, policy)),
    withPolicy(`/${BENCH_WORKER.path}*`, BENCH_WORKER.policy),
    withPolicy(`/${WEBAPP_FRAME.path}`, WEBAPP_FRAME.policy),
  ].join('');
}
