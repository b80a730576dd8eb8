import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Bytes } from '../project/content.ts';
import { err, type Result } from '../result.ts';
import { readDirectory } from './directory.ts';
import { describeZipError, type ZipError } from './import-error.ts';
import { placeAll } from './import-plan.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { readArchive } from './read-archive.ts';
import { unpackEntries } from './unpack.ts';

const VECTORS = '../shared/vectors/zip';
const hasVectors = existsSync(VECTORS);

/**
 * The same bytes stand under both verdicts: `accept/sloppy-filenames.zip` and `refuse/invalid characters ….zip`. One header
 * calls the file `a.txt` and the other `a\txt`, so it is refused: not for the backslash, but for having two names.
 */
const HAS_TWO_NAMES = 'sloppy-filenames.zip';

it('says when the shared archives are absent', () => {
  if (!hasVectors) process.stdout.write(`${VECTORS} is absent: its archives were not tried\n`);
  expect(typeof hasVectors).toBe('boolean');
});

/** An archive to accept begins with a header. A file that does not is no vector: it was replaced on this machine. */
const isArchive = (name: string) => readFileSync(`${VECTORS}/accept/${name}`, 'latin1').startsWith('PK');

it('says which shared archives are none, and tries the others', () => {
  const replaced = listVectors('accept').filter((name) => !isArchive(name));
  for (const name of replaced) process.stdout.write(`${VECTORS}/accept/${name} is no archive here: it was not tried\n`);
  expect(replaced.length).toBeLessThanOrEqual(1);
});

for (const name of listVectors('accept').filter(isArchive)) {
  it(`accepts ${name}`, async () => {
    const result = await unpackAll(readVector('accept', name));
    if (name === HAS_TWO_NAMES) expect(result).toMatchObject({ ok: false, error: { kind: 'two-names' } });
    else expect(result).toMatchObject({ ok: true });
  });
}

for (const name of listVectors('refuse')) {
  it(`refuses ${name}`, async () => {
    const bytes = readVector('refuse', name);
    const result = await unpackAll(bytes);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(describeZipError(result.error).cause).not.toBe('');
    expect((await readArchive(bytes)).ok).toBe(false);
  });
}

/** All that is done to an archive but looking for a plugin in it: the vectors hold none. */
async function unpackAll(bytes: Bytes): Promise<Result<readonly Bytes[], ZipError>> {
  const entries = readDirectory(bytes, IMPORT_LIMITS);
  if (!entries.ok) return err(entries.error);
  const plan = placeAll(entries.value, 'archive');
  if (!plan.ok) return err(plan.error);
  return unpackEntries(
    bytes,
    plan.value.files.map((file) => file.from),
  );
}

function listVectors(verdict: string): string[] {
  return hasVectors ? readdirSync(`${VECTORS}/${verdict}`) : [];
}

function readVector(verdict: string, name: string): Bytes {
  return new Uint8Array(readFileSync(`${VECTORS}/${verdict}/${name}`));
}
