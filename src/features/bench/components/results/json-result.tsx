import { JsonText } from '../../run/json-text.tsx';
import type { ResultProps } from './result-props.ts';

/** What came back, as it is. */
export function JsonResult({ result }: ResultProps) {
  return <JsonText value={result ?? null} label="Returned value" />;
}
