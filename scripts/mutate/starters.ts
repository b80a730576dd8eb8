import { CATALOG } from '../../src/catalog/catalog.ts';
import { pluginWith } from '../../src/catalog/make-component.test-data.ts';
import { makeContext } from '../../src/domain/lint/context.ts';
import type { Subject } from './judge.ts';

/** A plugin for each starter of the catalog that is written in Python. */
export async function readStarters(): Promise<readonly Subject[]> {
  const starters = CATALOG.flatMap((kind) => kind.starters.map((starter) => ({ kind, starter })));
  const python = starters.filter(({ starter }) => starter.language === 'Python');
  return Promise.all(
    python.map(async ({ kind, starter }) => ({
      name: `${kind.label}: ${starter.label}`,
      context: makeContext(await pluginWith(kind, starter, 'first'), CATALOG),
    })),
  );
}
