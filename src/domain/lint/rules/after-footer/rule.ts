import type { SyntaxNode } from '@lezer/common';
import { dictEntries } from '../../../python/literal.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const AFTER_FOOTER: Rule = {
  id: 'after-footer',
  title: 'Piece of a stream after the footer',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseLLM', ['process_stream', 'aprocess_stream'])) {
      const isFooter = (node: SyntaxNode) => dictEntries(node, file.text).some(({ key }) => key === 'footer');
      for (const [index, footer] of method.yields.entries()) {
        if (footer === undefined || !isFooter(footer)) continue;
        // Only what follows in the same block certainly comes later.
        const block = footer.parent?.parent;
        const later = method.yields
          .slice(index + 1)
          .find((value) => value?.parent?.parent?.from === block?.from && value?.parent?.parent?.to === block?.to);
        if (later === undefined) continue;
        const message = isFooter(later)
          ? 'There is a footer before: a stream has one at most.'
          : 'The footer before this ends the stream.';
        yield { path, range: { start: later.from, end: later.to }, message };
      }
    }
  },
};
