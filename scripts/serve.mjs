import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { BENCH_WORKER, securityHeaders, WEBAPP_FRAME } from './csp.mjs';
import { isStarted } from './run.mjs';

// A static server with node's own modules: for `npm start`, the browser tests and the measurements. It does what a
// well-kept static host does: types, compression, caching, and the headers of docs/hosting.md.

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.whl': 'application/zip',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};
const COMPRESSED_ALREADY = new Set(['.whl', '.woff2', '.zip', '.png', '.jpg']);

const ENCODERS = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};

/**
 * @typedef {{
 *   root: string,
 *   port: number,
 *   host?: string,
 *   base?: string,
 *   hasHeaders?: boolean,
 *   onSent?: (file: { path: string, bytes: number }) => void,
 *   isSilent?: (path: string) => boolean,
 * }} ServeOptions
 * `base`: the path below which the files appear, such as `/plugsmith/`. `hasHeaders: false` serves as a host that
 * cannot be configured does. `onSent` hears of each file that is sent, with its compressed size.
 * `isSilent`: paths that never get an answer.
 */

/**
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({
  root,
  port,
  host = '127.0.0.1',
  base = '/',
  hasHeaders = true,
  onSent = () => {},
  isSilent = () => false,
}) {
  const folder = resolve(root);
  const headers = hasHeaders ? securityHeaders(await readFile(join(folder, 'index.html'), 'utf8')) : {};
  const load = createLoader();

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = decodePath(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path !== undefined && `${path}/` === base) return response.writeHead(301, { Location: base }).end();
    if (path === undefined || !path.startsWith(base)) return response.writeHead(404).end('Not found');

    const name = path.slice(base.length);
    if (isSilent(name)) return;
    if (hasHeaders && name === WEBAPP_FRAME.path) {
      response.setHeader('Content-Security-Policy', WEBAPP_FRAME.policy);
    }
    if (hasHeaders && name.startsWith(BENCH_WORKER.path)) {
      response.setHeader('Content-Security-Policy', [headers['Content-Security-Policy'] ?? '', BENCH_WORKER.policy]);
    }
    const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
    if (!file.startsWith(folder + sep)) return response.writeHead(404).end('Not found');
    try {
      const encoding = chooseEncoding(file, request.headers['accept-encoding'] ?? '');
      const { body, tag } = await load(file, encoding);
      response.setHeader('ETag', tag);
      response.setHeader('Vary', 'Accept-Encoding');
      response.setHeader(
        'Cache-Control',
        name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (request.headers['if-none-match'] === tag) return response.writeHead(304).end();
      if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader('Content-Length', body.length);
      onSent({ path: name, bytes: body.length });
      return response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
    } catch {
      return response.writeHead(404).end('Not found');
    }
  });

  await new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => settle(undefined));
  });
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host}:${actualPort}${base}`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

/** Reads files, and compresses each content once. */
function createLoader() {
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();
  return async (/** @type {string} */ file, /** @type {keyof typeof ENCODERS | undefined} */ encoding) => {
    const content = await readFile(file);
    const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 20)}"`;
    if (encoding === undefined) return { body: content, tag };
    const key = `${encoding} ${tag}`;
    const body = compressed.get(key) ?? compress(content, encoding);
    compressed.set(key, body);
    return { body: await body, tag };
  };
}

/**
 * @param {Buffer} content
 * @param {keyof typeof ENCODERS} encoding
 */
function compress(content, encoding) {
  if (encoding === 'gzip') return ENCODERS.gzip(content, { level: 9 });
  // Level 9 is within a few per cent of 11, which takes ten times as long.
  return ENCODERS.br(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

/**
 * @param {string} file
 * @param {string} accepted
 * @returns {keyof typeof ENCODERS | undefined}
 */
function chooseEncoding(file, accepted) {
  if (COMPRESSED_ALREADY.has(extname(file))) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/** @param {string} path */
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

if (isStarted(import.meta)) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
      base: { type: 'string', default: '/' },
      'no-headers': { type: 'boolean', default: false },
    },
  });
  const { url } = await serve({
    root: values.root,
    port: Number(values.port),
    base: values.base,
    hasHeaders: !values['no-headers'],
  });
  console.log(url);
}
