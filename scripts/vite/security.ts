import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { BENCH_WORKER, contentSecurityPolicy, securityHeaders } from '../csp.mjs';

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
        const lines = Object.entries(securityHeaders(String(page.source))).map(
          ([name, value]) => `  ${name}: ${value}`,
        );
        const bench = `/${BENCH_WORKER.path}*\n  Content-Security-Policy: ${BENCH_WORKER.policy}\n`;
        this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n${bench}` });
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
