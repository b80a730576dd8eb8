import { createHash } from 'node:crypto';

/**
 * What the page may load, in one place. Nothing but its own origin, with one exception: `connect-src` lets the page call
 * the hosts that a person approved for the plugin under test, which no policy can know ahead. Only
 * src/adapters/bench/call-host.ts does so; the worker that runs the plugin is held by a policy of its own, see
 * {@link BENCH_WORKER}.
 *
 * `'wasm-unsafe-eval'` lets WebAssembly compile (it does not allow `eval`). `style-src 'unsafe-inline'` is the one
 * concession, for Monaco, which places every line of text with an inline style.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'", 'https:', 'http://localhost:*', 'http://127.0.0.1:*'],
  'frame-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The worker in which plugins run: its file, and what its own header adds to the policy. It calls nobody by itself. */
export const BENCH_WORKER = { path: 'assets/bench.worker-', policy: "connect-src 'self'" };

/**
 * The place of a webapp under test, in a frame with a sandbox: the one file with another policy. Its scripts are the
 * webapp's own, so they stand in the document; it reaches no origin at all. `allow-forms` lets its listeners hear of a
 * form, which `form-action` keeps from being sent.
 */
export const WEBAPP_FRAME = {
  path: 'webapp-frame.html',
  policy:
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-forms",
};

/** Browsers ignore these in a `<meta>` element, and say so as an error in the console. */
const ONLY_IN_HEADERS = new Set(['frame-ancestors']);

/**
 * The sources (`'sha256-…'`) that allow exactly the inline scripts of this page. There is one: it
 * sets the theme before the first paint, and starts to load the editor where the address asks for it.
 * @param {string} html
 * @returns {string[]}
 */
export function hashInlineScripts(html) {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

/**
 * @param {string} html the page the policy is for
 * @param {{ inMeta?: boolean }} [options] `inMeta` leaves out what only a header may say
 * @returns {string} the value of Content-Security-Policy
 */
export function contentSecurityPolicy(html, { inMeta = false } = {}) {
  return Object.entries(DIRECTIVES)
    .filter(([name]) => !(inMeta && ONLY_IN_HEADERS.has(name)))
    .map(([name, sources]) => [name, ...sources, ...(name === 'script-src' ? hashInlineScripts(html) : [])].join(' '))
    .join('; ');
}

/**
 * Every header of the page, its scripts and its workers. The two Cross-Origin policies isolate the page, which shared
 * memory needs: that is how a running Python program will be interrupted.
 * @param {string} html
 * @returns {Record<string, string>}
 */
export function securityHeaders(html) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(html),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
