import { createContext, useContext } from 'react';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';

/** What is filled in now in the preview of the descriptor. */
export const SampleValues = createContext<JsonObject>({});

export function useSampleValues(): JsonObject {
  return useContext(SampleValues);
}
