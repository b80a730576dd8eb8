/**
 * The page without a network, and its headers on hosts that send none.
 *
 * Each release has its own cache, filled whole or not at all, so a page never meets files of another release. A new
 * release waits until the last tab of the old one is closed, or until a tab asks for it; then the old files stay one
 * release longer, for the tabs that still run on them. Files that few people need are put there when they are asked for.
 */

interface ReleasedFile {
  /** Relative to the page. */
  readonly path: string;
  /** As in the HTML attribute. */
  readonly integrity: string;
}

interface Release {
  readonly version: string;
  readonly files: readonly ReleasedFile[];
  readonly keptWhenUsed: readonly ReleasedFile[];
  readonly headers: Readonly<Record<string, string>>;
  /** The worker that runs plugins, and the policy it has besides. */
  readonly benchWorker: { readonly path: string; readonly policy: string };
}

export {};

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: scripts/vite/offline.ts. */
declare const __RELEASE__: Release;

const release = __RELEASE__;
const CACHE_PREFIX = 'plugsmith-';
const cacheName = CACHE_PREFIX + release.version;
const page = new URL('index.html', self.registration.scope).href;
const home = new URL('./', self.registration.scope).href;
const urls = integrityByUrl(release.files);
const lazyUrls = integrityByUrl(release.keptWhenUsed);

self.addEventListener('install', (event) => event.waitUntil(fillCache()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(home)) event.respondWith(answer(request));
});

async function fillCache(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all([...urls].map(([url, integrity]) => store(cache, url, integrity)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

/** The hash makes a release that is being uploaded, or a host that alters files, fail here and not in front of a person. */
async function store(cache: Cache, url: string, integrity: string): Promise<void> {
  const isNamedByContent = url.startsWith(new URL('assets/', home).href);
  const known = isNamedByContent ? await caches.match(url) : undefined;
  if (known !== undefined) return cache.put(url, known);
  const response = await fetch(url, { integrity, cache: isNamedByContent ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return cache.put(url, response);
}

async function takeOver(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX) && name !== cacheName);
  const openPages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const obsolete = openPages.length === 0 ? older : older.slice(0, -1);
  await Promise.all(obsolete.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const [address = request.url] = request.url.split(/[?#]/);
  const url = address === home ? page : address;
  const cache = await caches.open(cacheName);
  const isOfRelease = urls.has(url) || lazyUrls.has(url);
  const stored = isOfRelease ? await cache.match(url) : await caches.match(url);
  return protect(url, stored ?? (await keep(cache, url)) ?? (await fetch(request)));
}

/** A file that is kept when it is used, fetched and stored; undefined for other files, and when storing it failed. */
async function keep(cache: Cache, url: string): Promise<Response | undefined> {
  const integrity = lazyUrls.get(url);
  if (integrity === undefined) return undefined;
  try {
    await store(cache, url, integrity);
  } catch {
    // No room, no network, or a host in the middle of an update: the plain request tells which.
    return undefined;
  }
  return cache.match(url);
}

function integrityByUrl(files: readonly ReleasedFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, integrity }) => [new URL(path, self.registration.scope).href, integrity]));
}

/** The same answer with the headers that the host may not have sent. Opaque answers cannot be changed, nor need to be. */
function protect(url: string, response: Response): Response {
  if (response.type === 'opaque' || response.type === 'error' || response.type === 'opaqueredirect') return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(release.headers)) headers.set(name, value);
  if (url.startsWith(home + release.benchWorker.path)) {
    headers.append('Content-Security-Policy', release.benchWorker.policy);
  }
  // The body is handed on decoded.
  headers.delete('content-encoding');
  headers.delete('content-length');
  const hasBody = ![101, 204, 205, 304].includes(response.status);
  return new Response(hasBody ? response.body : null, {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
}
