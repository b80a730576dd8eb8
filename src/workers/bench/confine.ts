/**
 * Globals that stay: those of the language, and what the interpreter uses while it runs. Everything else of the worker is
 * taken away, because Python can reach the global object and the plugin that runs in it is not trusted.
 */
const KEPT = new Set([
  ...['globalThis', 'self', 'name', 'undefined', 'NaN', 'Infinity', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
  ...['Object', 'Boolean', 'Symbol', 'Number', 'BigInt', 'Math', 'Date', 'String', 'RegExp', 'Array', 'Iterator'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['BigInt64Array', 'BigUint64Array', 'Float16Array', 'Float32Array', 'Float64Array', 'ArrayBuffer', 'DataView'],
  ...['SharedArrayBuffer', 'Atomics', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Promise'],
  ...['Reflect', 'Proxy', 'JSON', 'Intl', 'WebAssembly'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...[
    'SuppressedError',
    'DisposableStack',
    'AsyncDisposableStack',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
  ],
  ...['isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', '__proto__', '__defineGetter__', '__defineSetter__'],
  ...['__lookupGetter__', '__lookupSetter__'],
  ...['console', 'performance', 'crypto', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'AbortController'],
  ...['AbortSignal', 'DOMException', 'Event', 'EventTarget', 'MessageEvent', 'structuredClone', 'queueMicrotask'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'atob', 'btoa', 'reportError', 'location'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'onmessage', 'onerror', 'onunhandledrejection'],
]);

/**
 * Takes the ways out of a worker away, for good: from the global object and all its prototypes, so that deleting what
 * shadows one brings nothing back. What the interpreter itself needs must have been loaded before.
 *
 * @param report hears the name of each thing that code reaches for later
 */
export function confine(report: (name: string) => void, scope: object = globalThis): void {
  for (const place of withPrototypes(scope)) {
    for (const name of Object.getOwnPropertyNames(place)) {
      if (!KEPT.has(name)) remove(scope, name, report);
    }
  }
  for (const name of ['setTimeout', 'setInterval']) allowFunctionsOnly(scope, name, report);
  // A function that makes functions from text can be had from any function.
  for (const example of [() => undefined, async () => undefined, function* () {}, async function* () {}]) {
    const prototype: unknown = Object.getPrototypeOf(example);
    if (isObject(prototype)) seal(prototype, 'constructor', { value: undefined });
  }
}

function remove(from: object, name: string, report: (name: string) => void): void {
  const original: unknown = Reflect.get(from, name);
  const replacement: PropertyDescriptor =
    typeof original === 'function'
      ? { value: stubFor(original, name, report) }
      : {
          get: () => {
            report(name);
            return undefined;
          },
        };
  for (const place of withPrototypes(from)) {
    if (Object.hasOwn(place, name)) seal(place, name, replacement);
  }
  seal(from, name, replacement);
}

/** Something in its place that does nothing but tell what is whose: `instanceof` goes on working. */
function stubFor(original: object, name: string, report: (name: string) => void): unknown {
  const stub = () => {
    report(name);
    throw new Error(`${name} is not there: code of a plugin runs without it.`);
  };
  const prototype: unknown = Reflect.get(original, 'prototype');
  if (isObject(prototype)) {
    Reflect.set(stub, 'prototype', prototype);
    if (Object.hasOwn(prototype, 'constructor')) seal(prototype, 'constructor', { value: stub });
  }
  return stub;
}

/** Timers take text too, and run it as code. */
function allowFunctionsOnly(scope: object, name: string, report: (name: string) => void): void {
  const original: unknown = Reflect.get(scope, name);
  if (typeof original !== 'function') return;
  const value = (run: unknown, ...rest: unknown[]): unknown => {
    if (typeof run === 'function') return Reflect.apply(original, scope, [run, ...rest]);
    report(`${name} with text`);
    throw new Error(`${name} takes functions only.`);
  };
  for (const place of withPrototypes(scope)) {
    if (Object.hasOwn(place, name)) seal(place, name, { value });
  }
}

function withPrototypes(scope: object): object[] {
  const places: object[] = [];
  for (let place: object | null = scope; place !== null && place !== Object.prototype; ) {
    places.push(place);
    place = Object.getPrototypeOf(place);
  }
  return places;
}

/** Sets a property for good; one that cannot be changed any more stays as it is. */
function seal(place: object, name: string, descriptor: PropertyDescriptor): void {
  const isData = 'value' in descriptor;
  Reflect.defineProperty(place, name, { ...descriptor, ...(isData ? { writable: false } : {}), configurable: false });
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
