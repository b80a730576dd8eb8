import type { ExampleFiles } from './rule-page.ts';

/** The files of an example: a Custom Python LLM with parameters, one a line. */
export function llmExample(...params: readonly string[]): ExampleFiles {
  const lines = params.map((param) => `        ${param}`).join(',\n');
  return {
    'python-llms/model/llm.json': `{\n    "meta": {"label": "Model"},\n    "params": [\n${lines}\n    ]\n}\n`,
    'python-llms/model/llm.py': '',
  };
}
