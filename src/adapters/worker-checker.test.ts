import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { TEST_KINDS } from '../domain/plugin/test-kinds.ts';
import { textContent } from '../domain/project/content.ts';
import { toPath } from '../domain/project/path.ts';
import { projectFrom } from '../domain/project/project.ts';
import type { Checker } from '../ports/checker.ts';
import { createCheckService } from '../workers/check-service.ts';
import { createDirectChecker } from '../workers/checker.ts';
import { type CheckWorker, createWorkerChecker } from './worker-checker.ts';

const manifest = toPath('plugin.json');
const good = '{"id": "a", "version": "1.0.0", "meta": {"label": "A"}}';
const project = projectFrom([[manifest, good]]);

/** A worker that runs in this thread, behind a channel as between page and worker. */
function startInThread(): CheckWorker {
  const { port1, port2 } = new MessageChannel();
  expose(createCheckService(), port2);
  port1.start();
  return {
    postMessage: (message, transfers = []) => port1.postMessage(message, transfers),
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
    terminate: () => port1.close(),
  };
}

/** A worker that breaks at the first message. */
function startBroken(): CheckWorker {
  const target = new EventTarget();
  return {
    postMessage: () => queueMicrotask(() => target.dispatchEvent(new Event('error'))),
    addEventListener: (type, listener) => target.addEventListener(type, listener),
    removeEventListener: (type, listener) => target.removeEventListener(type, listener),
    terminate: () => {},
  };
}

function written(text: string) {
  return { written: new Map([[manifest, textContent(text)]]), removed: [] };
}

async function rulesFound(checker: Checker): Promise<readonly string[]> {
  const report = await checker.check();
  return report.ok ? report.value.problems.map(({ rule }) => rule) : [report.error.kind];
}

const implementations: readonly (readonly [name: string, create: () => Checker])[] = [
  ['in the thread of its caller', () => createDirectChecker(TEST_KINDS)],
  ['behind a worker', () => createWorkerChecker(startInThread)],
];

for (const [name, create] of implementations) {
  describe(`a checker ${name}`, () => {
    it('sees what was opened and then what changed', async () => {
      const checker = create();
      checker.open(project);
      expect(await rulesFound(checker)).toEqual([]);
      checker.update(written('{"id": "a", "version": "1", "meta": {"label": "A"}}'));
      expect(await rulesFound(checker)).toEqual(['version']);
      checker.update({ written: new Map([[toPath('a.txt'), textContent('')]]), removed: [manifest] });
      expect(await rulesFound(checker)).toEqual(['manifest-missing']);
      checker.dispose();
    });

    it('completes and explains descriptors, and nothing else', async () => {
      const checker = create();
      checker.open(project);
      checker.update(written('{"id": "a", }'));
      const completed = await checker.complete(manifest, 12);
      expect(completed.ok && completed.value.items.map(({ label }) => label)).toContain('version');
      const hovered = await checker.hover(manifest, 3);
      expect(hovered.ok && hovered.value?.markdown).toContain('**Id**');
      const elsewhere = await checker.complete(toPath('a.txt'), 0);
      expect(elsewhere.ok && elsewhere.value.items).toEqual([]);
      checker.dispose();
    });
  });
}

describe('a checker behind a worker', () => {
  it('drops an answer that the project has overtaken', async () => {
    const checker = createWorkerChecker(startInThread);
    checker.open(project);
    const overtaken = checker.check();
    checker.update(written('{}'));
    expect(await overtaken).toEqual({ ok: false, error: { kind: 'stale' } });
    expect(await rulesFound(checker)).toContain('missing-key');
    checker.dispose();
  });

  it('says that its worker broke, and starts another for the next question', async () => {
    let starts = 0;
    const checker = createWorkerChecker(() => {
      starts += 1;
      return starts === 1 ? startBroken() : startInThread();
    });
    checker.open(project);
    expect(await rulesFound(checker)).toEqual(['crashed']);
    expect(await rulesFound(checker)).toEqual([]);
    checker.dispose();
  });

  it('starts no worker before the first question', () => {
    const checker = createWorkerChecker(() => {
      throw new Error('started');
    });
    checker.open(project);
    checker.update(written(good));
    checker.dispose();
  });
});
