import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../src/cli/finding.ts';
import { type Files, packZip, zipUpload } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

/** Line ends of Windows, a byte order mark, comments and characters of several units: all that could move a place. */
const PLUGIN: Files = [
  [
    'plugin.json',
    '\ufeff{"id": "faulty",\r\n "version": "1.0", // 🙂 é\r\n "meta": {"label": "Faulty", "icno": "fas fa-bug"}}',
  ],
  ['custom-steps/step/step.json', '{}'],
  ['parameter-sets/key/parameter-set.json', "{'meta': {'label': 'Key'}, 'pluginParams': [], 'params': [],}"],
  [
    'python-llms/chat/llm.json',
    '{"meta": {"label": "🙂"}, "params": [\r\n{"name": "k", "label": "é", "type": "PRESET", "parameterSetId": "kex"},\r\n{"name": "size", "label": "Size", "type": "INT", "mandatory": "true", "visibilityCondition": "model.sise > 1"}]}',
  ],
  ['code-env/python/spec/requirements.txt', 'requests==2.31.0\nnot a requirement\n'],
];

test('the command line beside the page finds what the page finds, and packs what it exports', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'plugsmith-e2e-'));
  try {
    const home = new HomePage(page);
    await home.open();
    const program = join(folder, 'plugsmith.mjs');
    await writeFile(program, await (await page.request.get('./cli/plugsmith.mjs')).body());
    const archive = await packZip(PLUGIN);
    await writeFile(join(folder, 'faulty.zip'), archive);

    await home.upload(zipUpload('faulty.zip', archive));
    await home.expectSummary();
    const plugin = new PluginPage(page);
    await plugin.openTab('Edit');
    await page.getByRole('contentinfo').getByRole('button', { name: /error/ }).click();

    const checked = await run(program, ['check', 'faulty.zip', '--format', 'json'], folder);
    expect(checked.code).toBe(1);
    const findings = inOrderOfPanel(JSON.parse(checked.out));
    expect(findings.length).toBeGreaterThan(8);
    const rows = page.getByRole('region', { name: 'Problems' }).getByRole('listitem');
    await expect(rows).toHaveText(findings.map(toRow));
    for (const [index, { path, range }] of findings.entries()) {
      const place = `${path}, line ${range.start.line}`;
      await expect(rows.nth(index).getByRole('button', { name: 'Go to' })).toHaveAccessibleDescription(place);
    }

    const exported = await plugin.exportZip();
    const packed = await run(program, ['pack', 'faulty.zip'], folder);
    const [target = ''] = packed.out.split('\n');
    expect([packed.code, target]).toEqual([0, join(folder, exported.name)]);
    expect(Buffer.compare(await readFile(target), await readFile(exported.path))).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const SEVERITIES = ['error', 'warning', 'information'];

/** The panel shows what is worst first, of the files and within each. */
function inOrderOfPanel(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  const worst = new Map<string, number>();
  for (const finding of findings) {
    worst.set(finding.path, Math.min(rank(finding), worst.get(finding.path) ?? SEVERITIES.length));
  }
  const rankOfFile = ({ path }: Finding) => worst.get(path) ?? SEVERITIES.length;
  // The command line goes by path and place, which a stable sort keeps among equals.
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        rankOfFile(a.finding) - rankOfFile(b.finding) ||
        (a.finding.path === b.finding.path ? rank(a.finding) - rank(b.finding) : 0) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}

/** How a finding begins in the panel: severity, message, rule, line and the first of its fixes. */
function toRow({ severity, message, rule, range, fix }: Finding): RegExp {
  const texts = [severity, message, rule, `line ${range.start.line}`, fix?.title ?? 'Go to'];
  return new RegExp(`^${texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')}`, 'i');
}

function run(program: string, args: readonly string[], folder: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: folder }, (_, out) => {
      resolve({ code: child.exitCode ?? -1, out });
    });
  });
}
