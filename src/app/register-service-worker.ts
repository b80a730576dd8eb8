/**
 * Lets the page open without a network, and gets its headers on hosts that send none. Waits until the page has loaded,
 * so that storing the release does not compete with showing it. Not while developing.
 *
 * @param onUpdate a newer release is stored and waits. Calling `apply` reloads this page with it; other tabs keep theirs.
 */
export function registerServiceWorker(onUpdate?: (apply: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = () => void watchReleases(onUpdate ?? (() => undefined));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

const ASK_AGAIN_MS = 1000;

/** As long as a request of any tab has no answer, Chromium keeps the old worker: then this page goes on without one. */
const START_OVER_MS = 5000;

async function watchReleases(onUpdate: (apply: () => void) => void): Promise<void> {
  const workers = navigator.serviceWorker;
  try {
    // Relative to the page, so that the app works from any sub-path.
    await workers.register(new URL('service-worker.js', document.baseURI), { updateViaCache: 'none' });
  } catch {
    // A page without the worker works all the same, only not offline: nothing to tell the person.
    return;
  }
  const registration = await workers.getRegistration();
  if (registration === undefined) return;

  const announce = (waiting: ServiceWorker) =>
    onUpdate(() => {
      const ask = () => waiting.postMessage('skip-waiting');
      // A request that is on its way can keep the old release for good, so it is asked until it has gone.
      const asking = setInterval(ask, ASK_AGAIN_MS);
      const startingOver = setTimeout(() => void startOver(registration), START_OVER_MS);
      workers.addEventListener(
        'controllerchange',
        () => {
          clearInterval(asking);
          clearTimeout(startingOver);
          location.reload();
        },
        { once: true },
      );
      ask();
    });
  if (registration.waiting !== null) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // The first release of all has nothing to replace and does not wait.
      if (installing.state === 'installed' && workers.controller !== null) announce(installing);
    });
  });
}

/**
 * Loads the page from the host, which registers the new release afresh. Other tabs keep the old one until they are closed.
 * Without a network nothing is given up.
 */
async function startOver(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    const answer = await fetch(new URL('service-worker.js', document.baseURI), { cache: 'no-store' });
    if (!answer.ok || !(await registration.unregister())) return;
  } catch {
    return;
  }
  location.reload();
}
