import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A message with several parts, such as a text and an image, has no key `content`: it has `parts`. Code that reads `message["content"]` fails on it, and `message.get("content")` gives None.',
  source: { mark: 'seen', text: 'The Dataiku client builds messages so; the tutorial reads "content" by index.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": query["messages"][-1]["content"]}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        last = query["messages"][-1]
        texts = [part.get("text", "") for part in last.get("parts", [])]
        return {"text": last.get("content") or "".join(texts)}
`,
  },
};
