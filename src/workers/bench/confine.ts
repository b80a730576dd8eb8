/**
 * What code in this worker could reach the page, its storage or other hosts with. Python sees the worker's globals as
 * its module `js`, and the plugin that runs in it is not trusted.
 */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
  'indexedDB',
  'caches',
  'BroadcastChannel',
  'MessageChannel',
  'MessagePort',
  'Worker',
  'SharedWorker',
  'Notification',
  'PushManager',
  'FileSystemDirectoryHandle',
  'FileSystemFileHandle',
  'cookieStore',
  'postMessage',
  'close',
  'eval',
  'Function',
];
/** Of `navigator`: storage, locks other tabs wait for, the service worker, and beacons. */
const NAVIGATOR_WAYS_OUT = [
  'storage',
  'locks',
  'serviceWorker',
  'sendBeacon',
  'clipboard',
  'permissions',
  'gpu',
  'usb',
  'hid',
  'serial',
];

/**
 * Takes the ways out away, for good: from the global object and all its prototypes, so that deleting what shadows one
 * brings nothing back. What the interpreter itself needs must have been loaded before.
 */
export function confine(scope: object = globalThis): void {
  for (const name of WAYS_OUT) remove(scope, name);
  const navigator: unknown = Reflect.get(scope, 'navigator');
  if (isObject(navigator)) {
    for (const name of NAVIGATOR_WAYS_OUT) remove(navigator, name);
  }
  // A function that makes functions from text can be had from any function.
  for (const example of [() => undefined, async () => undefined, function* () {}, async function* () {}]) {
    const prototype: unknown = Object.getPrototypeOf(example);
    if (isObject(prototype)) seal(prototype, 'constructor', undefined);
  }
}

function remove(from: object, name: string): void {
  const stub = stubFor(Reflect.get(from, name), name);
  for (let place: object | null = from; place !== null; place = Object.getPrototypeOf(place)) {
    if (Object.hasOwn(place, name)) seal(place, name, stub);
  }
  seal(from, name, stub);
}

/** Something in its place that does nothing but tell what is whose: `instanceof` goes on working. */
function stubFor(original: unknown, name: string): unknown {
  if (typeof original !== 'function') return undefined;
  const stub = () => {
    throw new Error(`${name} is not there: code of a plugin runs without it.`);
  };
  const prototype: unknown = Reflect.get(original, 'prototype');
  if (isObject(prototype)) {
    Reflect.set(stub, 'prototype', prototype);
    if (Object.hasOwn(prototype, 'constructor')) seal(prototype, 'constructor', stub);
  }
  return stub;
}

function seal(place: object, name: string, value: unknown): void {
  Reflect.defineProperty(place, name, { value, writable: false, configurable: false });
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
