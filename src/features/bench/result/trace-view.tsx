import type { Span } from '../../../domain/bench/report.ts';

export function TraceView({ span }: { readonly span: Span }) {
  return <p>{span.name}</p>;
}
