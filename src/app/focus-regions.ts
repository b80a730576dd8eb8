import { selectActivePath } from '../workspace/operations/layout.ts';
import type { Workspace } from '../workspace/workspace.ts';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

/** Moves the keyboard between the regions of the page, marked `data-region`, when a command asks for it. */
export function followFocusRequests(workspace: Workspace): () => void {
  return workspace.store.subscribe((state, before) => {
    const request = state.shell.focusRequest;
    if (request === undefined || request === before.shell.focusRequest) return;
    // The region may be on its way to the screen: it is focused after the next paint.
    requestAnimationFrame(() => requestAnimationFrame(() => focusRegion(workspace, request.target)));
  });
}

/** Goes to what is marked `data-region-focus`, or to the first thing in it; else to the first thing in the region. */
function focusRegion(workspace: Workspace, name: string): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const region =
    name === 'next' || name === 'previous'
      ? regions[(current + (name === 'next' ? 1 : -1) + regions.length) % regions.length]
      : regions.find((candidate) => candidate.dataset['region'] === name);
  if (region === undefined) return;
  if (region.dataset['region'] === 'editor' && selectActivePath(workspace.store.getState()) !== undefined) {
    if (workspace.running.host?.focus() === true) return;
  }
  const preferred = region.querySelector<HTMLElement>('[data-region-focus]') ?? region;
  const target = preferred.matches(FOCUSABLE) ? preferred : preferred.querySelector<HTMLElement>(FOCUSABLE);
  // The panel of a file holds the keyboard itself, until its editor is there to take it.
  const holder = preferred.hasAttribute('tabindex') ? preferred : region.querySelector<HTMLElement>(FOCUSABLE);
  (target ?? holder ?? region).focus();
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility() && element.closest('[inert]') === null;
}
