import { createHash } from 'node:crypto';
import JSZip from 'jszip';

/** A package of an index for tests: one module, `made = "<name> <version>"`. */
export interface TestPackage {
  readonly name: string;
  readonly version: string;
  /** Lines of `Requires-Dist`. */
  readonly requires?: readonly string[];
  /** The last part of the name of the wheel; a pure one without it. */
  readonly tag?: string;
  /** The index says another checksum than the file's. */
  readonly isSpoilt?: boolean;
}

export interface IndexAnswer {
  readonly type: string;
  readonly body: Uint8Array;
}

/**
 * A simple index (PEP 503) with these packages: its answers by path, such as `/simple/some-name/`. Packages whose name
 * begins with `json-` are listed as PEP 691 says.
 */
export async function makePackageIndex(packages: readonly TestPackage[]): Promise<ReadonlyMap<string, IndexAnswer>> {
  const answers = new Map<string, IndexAnswer>();
  const files = new Map<string, { file: string; sha256: string }[]>();
  for (const item of packages) {
    const module = item.name.replaceAll('-', '_');
    const file = `${module}-${item.version}-${item.tag ?? 'py3-none-any'}.whl`;
    const body = await packWheel(item, module);
    answers.set(`/files/${file}`, { type: 'application/octet-stream', body });
    const sha256 = item.isSpoilt === true ? '0'.repeat(64) : createHash('sha256').update(body).digest('hex');
    files.set(item.name, [...(files.get(item.name) ?? []), { file, sha256 }]);
  }
  for (const [name, list] of files) answers.set(`/simple/${name}/`, describePackage(name, list));
  return answers;
}

function describePackage(name: string, files: readonly { file: string; sha256: string }[]): IndexAnswer {
  const encode = (text: string) => new TextEncoder().encode(text);
  if (name.startsWith('json-')) {
    const listed = files.map(({ file, sha256 }) => ({
      filename: file,
      url: `https://index.invalid/files/${file}`,
      hashes: { sha256 },
    }));
    const body = encode(JSON.stringify({ meta: { 'api-version': '1.0' }, name, files: listed }));
    return { type: 'application/vnd.pypi.simple.v1+json', body };
  }
  const links = files.map(({ file, sha256 }) => `<a href="../../files/${file}#sha256=${sha256}">${file}</a>`);
  return { type: 'text/html', body: encode(`<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`) };
}

async function packWheel({ name, version, requires = [], tag = 'py3-none-any' }: TestPackage, module: string) {
  const zip = new JSZip();
  const info = `${module}-${version}.dist-info`;
  const needs = requires.map((line) => `Requires-Dist: ${line}\n`).join('');
  zip.file(`${module}.py`, `made = "${name} ${version}"\n`);
  zip.file(`${info}/METADATA`, `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${needs}`);
  zip.file(`${info}/WHEEL`, `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tag}\n`);
  zip.file(`${info}/RECORD`, '');
  return zip.generateAsync({ type: 'uint8array' });
}
