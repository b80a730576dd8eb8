import { type ReactNode, useId } from 'react';
import { completeCondition } from '../../domain/condition/complete-condition.ts';
import { parseCondition } from '../../domain/condition/parse.ts';
import { replace } from '../../domain/condition/repair.ts';
import { paramsSeenFrom } from '../../domain/params/param-lists.ts';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import { TextField } from '../../ui/text-field.tsx';
import './condition.css';
import { conditionModel } from './condition-model.ts';
import { ConditionNow } from './condition-now.tsx';
import { useSampleValues } from './sample-values.ts';
import type { DescriptorEditor } from './use-descriptor-editor.ts';

interface ConditionFieldProps {
  readonly frame: {
    readonly label: string;
    readonly help: ReactNode;
    readonly error: string | undefined;
    readonly action: ReactNode;
  };
  readonly editor: DescriptorEditor;
  readonly param: ParamSpec;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The condition of a parameter: what can be written next is offered, and what it is worth in the preview is said below. */
export function ConditionField({ frame, editor, param, value, onChange }: ConditionFieldProps) {
  const listId = useId();
  const samples = useSampleValues();
  const list = param.path.slice(0, -1);
  const model = conditionModel(editor.root, list, samples, editor.sources);
  const parsed = value.trim() === '' ? undefined : parseCondition(value);
  const { replace: range, items } = completeCondition(value, value.length, paramsSeenFrom(editor.root, list));
  const error = frame.error ?? (parsed?.ok === false ? `Not understood: ${parsed.error.message}.` : undefined);
  return (
    <div className="inspector-condition">
      <TextField {...frame} error={error} code value={value} onChange={onChange} list={listId} />
      <datalist id={listId}>
        {items.map(({ text, detail }) => (
          <option key={text} value={replace(value, { range, text })} label={detail} />
        ))}
      </datalist>
      {parsed?.ok ? <ConditionNow source={value} expression={parsed.value} model={model} /> : null}
    </div>
  );
}
