import { textAt } from '../../../plugin/descriptor.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Labels that the starters of DSS write before the identifier. (documented) */
const STARTER = /^(?:Custom (?:dataset|recipe|runnable|LLM|agent|agent tool|FS provider)|Parameter set) (.+)$/;
const PLACEHOLDER = /^(?:your[- ]plugin[- ]id|your label|your category \(optional\)|a short description.*|todo)$/i;

export const STARTER_LABEL: Rule = {
  id: 'starter-label',
  title: 'Label that is empty or left from a starter',
  severity: 'information',
  *check({ descriptors }): Iterable<Finding> {
    for (const { path, reading, component, owner } of descriptors) {
      if (owner === 'other' || owner === 'code-env') continue;
      const label = textAt(reading, ['meta', 'label']);
      if (label === undefined) continue;
      const range = rangeAt(reading.root, ['meta', 'label']);
      if (label.trim() === '') {
        yield { path, range, severity: 'warning', message: 'The label is empty: people see a blank name in DSS.' };
      } else if (PLACEHOLDER.test(label) || (component !== undefined && STARTER.exec(label)?.[1] === component.id)) {
        yield { path, range, message: `The label "${label}" is what a starter writes. Give it a name of its own.` };
      }
    }
  },
};
