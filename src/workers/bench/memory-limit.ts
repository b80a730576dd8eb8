const PAGE_BYTES = 65_536;

/**
 * Lets no memory of WebAssembly grow beyond `bytes`. An interpreter that asks for more is refused, and Python raises
 * MemoryError. Must be called before the interpreter is loaded.
 */
export function limitMemory(bytes: number): void {
  const { prototype } = WebAssembly.Memory;
  const { grow } = prototype;
  Object.defineProperty(prototype, 'grow', {
    configurable: false,
    writable: false,
    value: function growWithin(this: WebAssembly.Memory, pages: number): number {
      if (this.buffer.byteLength + Number(pages) * PAGE_BYTES > bytes) {
        throw new RangeError(`The memory may not grow beyond ${bytes} bytes.`);
      }
      return Reflect.apply(grow, this, [pages]);
    },
  });
}
