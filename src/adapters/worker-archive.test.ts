import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { toPath } from '../domain/project/path.ts';
import { projectFrom } from '../domain/project/project.ts';
import { chooseExportFiles } from '../domain/zip/choose-export-files.ts';
import type { Progress } from '../domain/zip/progress.ts';
import type { Archive } from '../ports/archive.ts';
import { directArchive } from '../workers/archive.ts';
import { type ArchiveService, archiveService } from '../workers/archive-service.ts';
import { type ArchiveWorker, createWorkerArchive } from './worker-archive.ts';

const project = projectFrom([
  [toPath('plugin.json'), '{"id": "a"}'],
  [toPath('python-lib/a.py'), 'print(1)\n'.repeat(5000)],
  [toPath('resource/icon.png'), { kind: 'binary', bytes: new Uint8Array([0, 1, 2, 255]) }],
  [toPath('.DS_Store'), 'x'],
]);

const started: { isEnded: boolean }[] = [];

afterEach(() => {
  for (const worker of started) worker.isEnded = true;
  started.length = 0;
});

/** A worker that runs in this thread, behind a channel as between page and worker. */
function startInThread(service: Pick<ArchiveService, 'pack'> = archiveService): ArchiveWorker {
  const { port1, port2 } = new MessageChannel();
  expose(service, port2);
  const state = { isEnded: false };
  started.push(state);
  port1.start();
  return {
    postMessage: (message, transfers = []) => port1.postMessage(message, transfers),
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
    terminate: () => {
      state.isEnded = true;
      port1.close();
    },
  };
}

const implementations: readonly (readonly [name: string, create: () => Archive])[] = [
  ['in the thread of its caller', () => directArchive],
  ['behind a worker', () => createWorkerArchive(() => startInThread())],
];

for (const [name, create] of implementations) {
  describe(`an archive ${name}`, () => {
    it('packs and reads the same files back', async () => {
      const archive = create();
      const packed = await archive.pack(project, chooseExportFiles(project));
      if (!packed.ok) throw new Error(packed.error.kind);
      expect(packed.value.size).toBe(packed.value.bytes.length);
      expect(packed.value.sha256).toMatch(/^[0-9a-f]{64}$/);
      const read = await archive.read(packed.value.bytes);
      if (!read.ok) throw new Error(read.error.kind);
      const expected = new Map(project.files);
      expected.delete(toPath('.DS_Store'));
      expect(read.value.project.files).toEqual(expected);
    });

    it('leaves the project as it was', async () => {
      await create().pack(project, chooseExportFiles(project));
      expect(project.files.get(toPath('resource/icon.png'))).toEqual({
        kind: 'binary',
        bytes: new Uint8Array([0, 1, 2, 255]),
      });
    });

    it('says why it refuses', async () => {
      const result = await create().read(new TextEncoder().encode('no zip'));
      expect(result).toEqual({ ok: false, error: { kind: 'not-a-zip', looksLike: undefined } });
    });

    it('tells how far it is', async () => {
      const seen: number[] = [];
      await create().pack(project, chooseExportFiles(project), {
        onProgress: ({ done, total }) => seen.push(done / total),
      });
      expect(seen.at(-1)).toBe(1);
    });

    it('stops when it is cancelled, before or on the way, and works afterwards', async () => {
      const archive = create();
      const selection = chooseExportFiles(project);
      const cancelled = { ok: false, error: { kind: 'cancelled' } };
      expect(await archive.pack(project, selection, { signal: AbortSignal.abort() })).toEqual(cancelled);
      const controller = new AbortController();
      const running = archive.pack(project, selection, { signal: controller.signal });
      controller.abort();
      expect(await running).toEqual(cancelled);
      expect((await archive.pack(project, selection)).ok).toBe(true);
    });
  });
}

describe('workers', () => {
  it('start with the first job, are kept for the next, and are not ended by the cancelling of another job', async () => {
    const archive = createWorkerArchive(() => startInThread());
    const selection = chooseExportFiles(project);
    expect(started).toHaveLength(0);
    await archive.pack(project, selection);
    await archive.pack(project, selection);
    expect(started).toEqual([{ isEnded: false }]);
    const controller = new AbortController();
    const ended = archive.pack(project, selection, { signal: controller.signal });
    const other = archive.pack(project, selection);
    controller.abort();
    expect((await ended).ok).toBe(false);
    expect((await other).ok).toBe(true);
    expect(started).toEqual([{ isEnded: true }, { isEnded: false }]);
  });

  it('that report once more after the answer are not listened to', async () => {
    let reportAgain: (progress: Progress) => void = () => {};
    const service: Pick<ArchiveService, 'pack'> = {
      pack: (packed, selection, onProgress) => {
        reportAgain = onProgress;
        return archiveService.pack(packed, selection, onProgress);
      },
    };
    const seen: Progress[] = [];
    const archive = createWorkerArchive(() => startInThread(service));
    await archive.pack(project, chooseExportFiles(project), { onProgress: (progress) => seen.push(progress) });
    const before = seen.length;
    await reportAgain({ done: 1, total: 1 });
    expect(seen).toHaveLength(before);
  });

  it('that fail make the job fail, and the next job gets another', async () => {
    let listener: ((event: Event) => void) | undefined;
    const broken: ArchiveWorker = {
      postMessage: () => listener?.(new Event('error')),
      addEventListener: (type, added) => {
        if (type === 'error' && typeof added === 'function') listener = added;
      },
      removeEventListener: () => {},
      terminate: () => {},
    };
    const workers = [broken];
    const archive = createWorkerArchive(() => workers.pop() ?? startInThread());
    const selection = chooseExportFiles(project);
    await expect(archive.pack(project, selection)).rejects.toThrow('The worker that packs and unpacks failed');
    expect((await archive.pack(project, selection)).ok).toBe(true);
  });
});
