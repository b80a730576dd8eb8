/**
 * The part of JSZip that is used here. JSZip's own types pull in the types of node and leave out `internalStream`;
 * its single-file build is imported by path so that the core stays free of both.
 */
declare module 'jszip/dist/jszip.min.js' {
  export interface ZipStream {
    on(event: 'data', listener: (chunk: Uint8Array<ArrayBuffer>, meta: { readonly percent: number }) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    resume(): this;
    pause(): this;
  }

  export interface ZipObject {
    readonly name: string;
    readonly dir: boolean;
    internalStream(type: 'uint8array'): ZipStream;
    async(type: 'uint8array'): Promise<Uint8Array<ArrayBuffer>>;
  }

  export interface FileOptions {
    readonly binary: true;
    readonly createFolders: false;
    readonly date: Date;
    readonly unixPermissions: number;
    readonly dir?: boolean;
  }

  export default class JSZip {
    readonly files: Readonly<Record<string, ZipObject>>;
    file(path: string): ZipObject | null;
    file(path: string, data: Uint8Array<ArrayBuffer> | null, options: FileOptions): this;
    loadAsync(data: Uint8Array<ArrayBuffer>): Promise<JSZip>;
    generateInternalStream(options: {
      readonly type: 'uint8array';
      readonly compression: 'DEFLATE';
      readonly compressionOptions: { readonly level: number };
      readonly platform: 'UNIX';
    }): ZipStream;
  }
}
