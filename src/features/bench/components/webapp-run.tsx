import type { Component } from '../../../domain/plugin/component.ts';

/** Shows a webapp as DSS would. */
export function WebappRun({ component }: { readonly component: Component }) {
  return <p>{component.label}</p>;
}
