import { createWorkerArchive } from '../../src/adapters/worker-archive.ts';

const archive = createWorkerArchive();
let zip = new Uint8Array();

/** What a job took, in milliseconds, and how often it told of its progress. */
interface Job {
  readonly duration: number;
  readonly progressSteps: number;
}

declare global {
  interface Window {
    /** Sets the archive of the jobs that follow; in base64. */
    loadZip(text: string): void;
    readZip(): Promise<Job>;
    packAgain(): Promise<Job>;
    /** From the moment a read is stopped, 100 ms after its start, until it has ended. */
    cancelRead(): Promise<Job>;
  }
}

window.loadZip = (text) => {
  zip = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
};

window.readZip = () => {
  // The reader takes the bytes over.
  const bytes = zip.slice();
  return time(async (onProgress) => {
    const answer = await archive.read(bytes, { onProgress });
    if (!answer.ok) throw new Error(answer.error.kind);
  });
};

window.packAgain = async () => {
  const answer = await archive.read(zip.slice());
  if (!answer.ok) throw new Error(answer.error.kind);
  const { project } = answer.value;
  const selection = { files: [...project.files.keys()], folders: [] };
  return time(async (onProgress) => {
    const packed = await archive.pack(project, selection, { onProgress });
    if (!packed.ok) throw new Error(packed.error.kind);
  });
};

window.cancelRead = async () => {
  const stop = new AbortController();
  const running = archive.read(zip.slice(), { signal: stop.signal });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return time(async () => {
    stop.abort();
    const answer = await running;
    if (answer.ok) throw new Error('The read ended before it could be stopped.');
  });
};

async function time(job: (onProgress: () => void) => Promise<void>): Promise<Job> {
  let progressSteps = 0;
  const start = performance.now();
  await job(() => {
    progressSteps += 1;
  });
  return { duration: performance.now() - start, progressSteps };
}
