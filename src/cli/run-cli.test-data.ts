import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from './main.ts';
import type { ExitCode } from './world.ts';

/** A folder for one test, with these files in it. */
export interface Sandbox {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly run: (args: readonly string[], input?: string | readonly Uint8Array[]) => Promise<Outcome>;
  readonly remove: () => void;
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export function makeSandbox(files: Readonly<Record<string, string>> = {}): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'plugsmith-cli-'));
  const write = (written: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write(files);
  return {
    folder,
    write,
    run: async (args, input = '') => {
      let out = '';
      let err = '';
      const chunks = typeof input === 'string' ? [new TextEncoder().encode(input)] : input;
      const code = await main(args, {
        folder,
        input: streamOf(chunks),
        print: (text) => {
          out += text;
        },
        complain: (text) => {
          err += text;
        },
      });
      return { code, out, err };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const CODE = `from dataiku.llm.python import BaseLLM


class Model(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello", "totalTokens": 2}
`;

/** A plugin without any problem. */
export const GOOD_PLUGIN: Readonly<Record<string, string>> = {
  'plugin.json': '{\n  "id": "good",\n  "version": "1.0.0",\n  "meta": {"label": "Good"}\n}\n',
  'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
  'python-llms/m/llm.py': CODE,
};

/** The same files in a folder. */
export function inFolder(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
