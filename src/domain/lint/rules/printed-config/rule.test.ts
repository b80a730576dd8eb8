import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (body: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM\nclass M(BaseLLM):\n${body}`,
});

const calling = (line: string) => llm(`    def set_config(self, config, plugin_config):\n        ${line}\n`);

describe('a config', () => {
  it.each([
    'print(config)',
    'logger.info("c %s", self.config)',
    'logging.debug(f"{config}")',
    'print("a", plugin_config)',
    'print("c " + str(config))',
    'print("c %s" % config)',
    'print("c {}".format(self.config))',
    'print(f"{config=}")',
    'import json; print(json.dumps(config))',
  ])('is printed: %s', (line) => {
    expect(findingsOf('printed-config', calling(line))).toHaveLength(1);
  });

  it.each([
    'print(config.get("model"))',
    'print(len(config))',
    'print("%s" % config["a"])',
    'print("{}".format(hide(config)))',
    'run(config)',
    'print(f"{config_name}")',
  ])('is not: %s', (line) => {
    expect(findingsOf('printed-config', calling(line))).toEqual([]);
  });
});
