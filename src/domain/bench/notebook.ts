import { isChatModel, type LlmConnection, type LlmModel, llmIdOf } from './connection.ts';

/** A cell to start from. */
export interface NotebookSample {
  readonly id: string;
  readonly title: string;
  readonly code: string;
}

/** What the cells are about: the models of the connections, and the plugin's own agent tools. */
export interface NotebookSubject {
  readonly connections: readonly LlmConnection[];
  /** Ids of the agent tools in the simulated project. */
  readonly tools: readonly string[];
}

/** The notebook of the tutorial on a custom LLM connection: ask the model and print its answer. */
export function tutorialSample(subject: NotebookSubject): NotebookSample {
  return {
    id: 'tutorial',
    title: 'Ask the model',
    code: `import dataiku

LLM_ID = ${quote(findLlmId(subject.connections, isChatModel))}
client = dataiku.api_client()
project = client.get_default_project()
llm = project.get_llm(LLM_ID)

completion = llm.new_completion()
resp = completion.with_message("How do I write a plugin for Dataiku?").execute()
if resp.success:
    print(resp.text)
else:
    print("Failed:", resp._raw.get("errorMessage"))
`,
  };
}

/** Cells for what else the client can ask. Each stands alone. */
export function listSamples(subject: NotebookSubject): readonly NotebookSample[] {
  const chat = quote(findLlmId(subject.connections, isChatModel));
  const multimodal = quote(
    findLlmId(subject.connections, ({ capability }) => capability === 'MULTIMODAL_CHAT_COMPLETION'),
  );
  const embedding = quote(findLlmId(subject.connections, ({ capability }) => capability === 'TEXT_EMBEDDING'));
  const tool = quote(subject.tools[0] ?? 'tool-id');
  const llm = (id: string) => `import dataiku

project = dataiku.api_client().get_default_project()
llm = project.get_llm(${id})
`;
  return [
    tutorialSample(subject),
    {
      id: 'list',
      title: 'List LLMs',
      code: `import dataiku

project = dataiku.api_client().get_default_project()
for llm in project.list_llms():
    print(llm.id, "-", llm.description)
`,
    },
    {
      id: 'stream',
      title: 'Stream an answer',
      code: `${llm(chat)}
completion = llm.new_completion().with_message("Count from one to ten in words.")
for chunk in completion.execute_streamed():
    if chunk.type == "footer":
        print()
        print("Finished:", chunk.data.get("finishReason"))
    elif chunk.text:
        print(chunk.text, end="", flush=True)
`,
    },
    {
      id: 'multipart',
      title: 'Send an image',
      code: `${llm(multimodal)}
import base64

# One red pixel as PNG.
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
completion = llm.new_completion()
message = completion.new_multipart_message(role="user")
message.with_text("What colour is this?").with_inline_image(PIXEL, mime_type="image/png").add()
print(completion.execute().text)
`,
    },
    {
      id: 'tools',
      title: 'Offer a tool to the model',
      code: `${llm(chat)}
completion = llm.new_completion().with_message("What is the weather in Paris?")
completion.settings["tools"] = [
    {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "The weather of a city, now",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
            },
        },
    }
]
resp = completion.execute()
for call in resp.tool_calls or []:
    print(call["function"]["name"], call["function"]["arguments"])
resp.text
`,
    },
    {
      id: 'json',
      title: 'Ask for JSON',
      code: `${llm(chat)}
schema = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "country": {"type": "string"}},
    "required": ["city", "country"],
}
completion = llm.new_completion().with_message("Name a city as JSON.").with_json_output(schema=schema)
resp = completion.execute()
print(resp.text)
`,
    },
    {
      id: 'embeddings',
      title: 'Embed texts',
      code: `${llm(embedding)}
query = llm.new_embeddings()
query.add_text("A plugin adds components to Dataiku.")
query.add_text("Bread is made of flour and water.")
for vector in query.execute().get_embeddings():
    print(len(vector), vector[:4])
`,
    },
    {
      id: 'agent-tool',
      title: 'Run an agent tool',
      code: `import dataiku

project = dataiku.api_client().get_default_project()
for item in project.list_agent_tools():
    print(item.id, item.type)

tool = project.get_agent_tool(${tool})
descriptor = tool.get_descriptor()
print(descriptor["inputSchema"])
# tool.run({"name": "value"})
`,
    },
  ];
}

function findLlmId(connections: readonly LlmConnection[], isWanted: (model: LlmModel) => boolean): string {
  for (const { name, models } of connections) {
    const model = models.find(isWanted);
    if (model !== undefined) return llmIdOf(name, model.id);
  }
  const [first] = connections;
  return llmIdOf(first?.name || 'connection', first?.models[0]?.id ?? 'model');
}

/** A text as Python writes it: JSON's escapes are among Python's. */
function quote(text: string): string {
  return JSON.stringify(text);
}
