import type { JsonObject } from '../dssjson/json-value.ts';
import { isChatModel, type LlmConnection, type LlmModel, llmIdOf } from './connection.ts';

/** What "Test" asks of a model: a short prompt, as DSS does (seen); of other capabilities, the least that shows they work. */
export function composeModelTest(connection: LlmConnection, model: LlmModel): JsonObject {
  const llmId = llmIdOf(connection.name, model.id);
  if (isChatModel(model)) {
    return { do: 'complete', llmId, query: { messages: [{ role: 'user', content: 'Say hello.' }] }, settings: {} };
  }
  switch (model.capability) {
    case 'TEXT_EMBEDDING':
      return { do: 'embed', llmId, texts: ['Hello'] };
    case 'RERANKING':
      return { do: 'rerank', llmId, query: 'greeting', documents: ['Goodbye', 'Hello'] };
    default:
      return { do: 'cell', name: 'test', code: imageCode(llmId) };
  }
}

function imageCode(llmId: string): string {
  return [
    'import dataiku',
    `llm = dataiku.api_client().get_default_project().get_llm(${JSON.stringify(llmId)})`,
    'images = llm.new_images_generation().with_prompt("A blue square").execute()',
    'f"{len(images.images)} image(s)"',
  ].join('\n');
}
