import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Watch {
  /** A console error that the test brings about itself, such as a host that is gone. */
  readonly expectConsoleError: (text: RegExp) => void;
  /** Another origin that a person of the test lets the page call. */
  readonly expectOrigin: (origin: string) => void;
}

/**
 * Every test of the built site fails when a page or worker breaks the policy, writes an error to the console, throws,
 * or asks another origin for anything.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const expected: RegExp[] = [];
      const origins = new Set<string>();
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() !== 'error' || expected.some((text) => text.test(message.text()))) return;
        faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin && !origins.has(url.origin))
          faults.push(`other origin: ${url.href}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
          reportError(new Error(`policy: ${effectiveDirective} refused ${blockedURI} (${sourceFile})`));
        });
      });
      await use({
        expectConsoleError: (text) => void expected.push(text),
        expectOrigin: (other) => void origins.add(other),
      });
      expect(faults, 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Menus and tooltips belong to what opened them, not to a landmark. Otherwise axe's own list of what may stand outside. */
const AXE_OPTIONS = {
  selectors: true,
  checks: {
    region: {
      options: {
        regionMatcher:
          'dialog, [role=dialog], [role=alertdialog], svg, [role=menu], [data-radix-popper-content-wrapper]',
      },
    },
  },
};

/** Fails with one line per finding of axe: rule, how bad, where. `iframes: false` leaves out what a plugin shows in a frame. */
export async function expectAccessible(page: Page, { iframes = true } = {}): Promise<void> {
  const builder = new AxeBuilder({ page }).options(AXE_OPTIONS);
  const { violations } = await (iframes ? builder : builder.exclude('iframe')).analyze();
  const findings = violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}): ${target.join(' ')}: ${failureSummary}`),
  );
  expect(findings, 'findings of axe').toEqual([]);
}
