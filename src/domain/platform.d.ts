/**
 * The few platform globals that browsers, workers and node share and that the pure core may use.
 * Declared by hand because the core is compiled without the DOM and node types.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
