import { CATALOG } from '../../src/catalog/catalog.ts';
import { read } from '../../src/domain/dssjson/read.ts';
import { RULES } from '../../src/domain/lint/rules.ts';
import { runRules } from '../../src/domain/lint/run-rules.ts';
import { MANIFEST_PATH } from '../../src/domain/plugin/layout.ts';
import type { FileContent } from '../../src/domain/project/content.ts';
import type { Project } from '../../src/domain/project/project.ts';
import type { CorpusPlugin } from './read-corpus.ts';

const RUNS = 25;

/** The plugin with the most text, which is the slowest to check. */
export function findLargest(plugins: readonly CorpusPlugin[]): CorpusPlugin | undefined {
  return plugins.reduce<CorpusPlugin | undefined>(
    (largest, plugin) => (largest === undefined || textSize(plugin) > textSize(largest) ? plugin : largest),
    undefined,
  );
}

function textSize({ project }: CorpusPlugin): number {
  return [...project.files.values()].reduce(
    (sum, content) => sum + (content.kind === 'text' ? content.text.length : 0),
    0,
  );
}

/** How long a whole check takes that knows nothing of the files yet: the median, in milliseconds. */
export function measureFullCheck(project: Project): number {
  return median(() => {
    const files = new Map([...project.files].map(([path, content]) => [path, copyOf(content)] as const));
    return { files, folders: project.folders };
  });
}

/** How long a check takes after a key was pressed in one descriptor, all else unchanged: the median, in milliseconds. */
export function measureEditedCheck(project: Project): number {
  let edited = project;
  return median((run) => {
    const text = edited.files.get(MANIFEST_PATH);
    if (text?.kind !== 'text') return edited;
    const content: FileContent = { kind: 'text', text: `${text.text}${run % 2 === 0 ? ' ' : '\n'}` };
    edited = { files: new Map(edited.files).set(MANIFEST_PATH, content), folders: edited.folders };
    return edited;
  });
}

/** How long the reader takes for 10 KB of descriptors: the median of all runs over all of them, in milliseconds. */
export function measureReading(plugins: readonly CorpusPlugin[]): number {
  const texts = plugins.flatMap(({ project }) =>
    [...project.files].flatMap(([path, content]) =>
      content.kind === 'text' && path.endsWith('.json') ? [content.text] : [],
    ),
  );
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const text of texts) read(text);
    return performance.now() - start;
  });
  return (middle(times) / size) * 10_000;
}

function copyOf(content: FileContent): FileContent {
  return { ...content };
}

/** Preparing is not counted. */
function median(prepare: (run: number) => Project): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const project = prepare(run);
    const start = performance.now();
    runRules(project, CATALOG, RULES);
    return performance.now() - start;
  });
  return middle(times);
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
