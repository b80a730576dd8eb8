import type { Expression } from '../../domain/condition/ast.ts';
import { isShown } from '../../domain/condition/evaluate.ts';
import { type ExplainedPart, explainCondition } from '../../domain/condition/explain.ts';
import { printValue } from '../../domain/condition/print-value.ts';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';

interface ConditionNowProps {
  readonly source: string;
  readonly expression: Expression;
  readonly model: JsonObject;
}

/** What a condition and its parts are worth for what is filled in in the preview. */
export function ConditionNow({ source, expression, model }: ConditionNowProps) {
  const outcome = isShown(expression, model) ? 'Shown' : 'Hidden';
  return (
    <section className="inspector-condition-now" aria-label="The condition now">
      <p>{outcome} with what the preview holds:</p>
      <ul>
        {explainCondition(source, expression, model).map((part, index) => (
          <li key={partKey(index)} data-depth={Math.min(part.depth, 4)}>
            <code>{part.text}</code> is <code>{printValue(part.value)}</code>
            {remarkOn(part)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function remarkOn({ isSkipped, unknownMethod }: ExplainedPart): string {
  if (unknownMethod !== undefined) return `; ${unknownMethod}() is not computed here and may differ in DSS`;
  return isSkipped ? ', but does not count' : '';
}

/** The parts of one condition never change places. */
function partKey(index: number): string {
  return `part ${index}`;
}
