import type { FileTransfer, PickOptions } from '../ports/file-transfer.ts';
import { sourceFile } from './browser-source-file.ts';
import { listDropped } from './dropped-files.ts';

/** How long a download may take to begin, in milliseconds, before its bytes are let go. */
const DOWNLOAD_GRACE = 60_000;

/**
 * Files of a browser. Folders are chosen through a file input rather than `showDirectoryPicker`: every browser has it, it asks
 * for no standing permission, and it reads nothing but names before the plugin has been judged.
 */
export function createBrowserFileTransfer(): FileTransfer {
  return {
    async pickFiles(options = {}) {
      const files = await askForFiles(options, false);
      return files?.map((file) => sourceFile(file.name, file));
    },

    async pickFolder() {
      const files = await askForFiles({ multiple: true }, true);
      if (files === undefined) return undefined;
      return {
        files: files.map((file) => sourceFile(file.webkitRelativePath || file.name, file)),
        skippedFolders: [],
      };
    },

    readDropped: (data, options = {}) => listDropped(data, options),

    download(name, bytes, mime) {
      const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_GRACE);
    },
  };
}

function askForFiles({ accept, multiple }: PickOptions, isFolder: boolean): Promise<readonly File[] | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    input.multiple = multiple ?? false;
    input.webkitdirectory = isFolder;
    if (accept !== undefined) input.accept = accept;
    const finish = (files: readonly File[] | undefined) => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish(undefined));
    // Some browsers open no dialog for an input outside the page.
    document.body.append(input);
    input.click();
  });
}
