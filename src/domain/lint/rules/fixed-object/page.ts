import type { RulePage } from '../../rule-page.ts';

const form =
  '{"meta": {"label": "T"}, "params": [{"name": "customers", "label": "Customers", "type": "DATASET", "mandatory": true}]}';

const code = (name: string) => `import dataiku
from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def set_config(self, config, plugin_config):
        self.config = config
        self.customers = dataiku.Dataset(${name})
`;

export const PAGE: RulePage = {
  why: 'A plugin is installed where other people have their own projects. A dataset, folder, model or LLM that the code names is not there, so the component fails for everybody but its author.',
  source: {
    mark: 'inferred',
    text: 'From what names of objects are; the tutorial of agent tools does it for brevity.',
  },
  wrong: {
    'python-agent-tools/t/tool.json': form,
    'python-agent-tools/t/tool.py': code('"pro_customers_sql"'),
  },
  right: {
    'python-agent-tools/t/tool.json': form,
    'python-agent-tools/t/tool.py': code('config["customers"]'),
  },
};
