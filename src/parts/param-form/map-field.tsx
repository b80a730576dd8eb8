import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { JsonValue } from '../../domain/dssjson/json-value.ts';
import type { KeyValueListFormField, MapFormField } from '../../domain/params/form-field.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FieldGroup } from './field-group.tsx';
import { emptiedValue, type FieldState, frameOf, shownValue } from './field-state.ts';
import { findRepeatedKey, listOfPairs, mapOfPairs, type Pair, pairsOfList, pairsOfMap } from './map-pairs.ts';

/** Keys with values. The rows are kept apart from the value while they are edited: a map cannot hold an unfinished key. */
export function MapParamField(state: FieldState<MapFormField | KeyValueListFormField>) {
  const { field, onChange } = state;
  const isMap = field.widget === 'map';
  const shown = shownValue(state);
  const [draft, setDraft] = useState<readonly Pair[]>([]);
  const toValue = (pairs: readonly Pair[]): JsonValue => (isMap ? mapOfPairs(pairs) : listOfPairs(pairs));
  const isDraftCurrent = JSON.stringify(toValue(draft)) === JSON.stringify(shown ?? toValue([]));
  const pairs = isDraftCurrent ? draft : isMap ? pairsOfMap(shown) : pairsOfList(shown);
  const added = useRef(-1);
  const adder = useRef<HTMLButtonElement>(null);
  const repeated = isMap ? findRepeatedKey(pairs) : undefined;
  const change = (next: readonly Pair[]) => {
    setDraft(next);
    onChange(next.length === 0 ? emptiedValue(field, toValue([])) : toValue(next));
  };
  const frame = frameOf(state);
  return (
    <FieldGroup
      {...frame}
      error={repeated === undefined ? frame.error : `The key "${repeated}" is there twice. Only the last one counts.`}
    >
      {pairs.map((pair, index) => (
        <div key={placeKey(index)} className="param-item">
          <TextField
            label={`${field.label}, ${isMap ? 'key' : 'from'} ${index + 1}`}
            hideLabel
            placeholder={isMap ? 'Key' : 'From'}
            ref={(element) => {
              if (element === null || added.current !== index) return;
              added.current = -1;
              element.focus();
            }}
            value={pair.key}
            onChange={(key) => change(pairs.with(index, { ...pair, key }))}
            onBlur={state.onBlur}
          />
          <TextField
            label={`${field.label}, ${isMap ? 'value' : 'to'} ${index + 1}`}
            hideLabel
            placeholder={isMap ? 'Value' : 'To'}
            value={pair.value}
            onChange={(value) => change(pairs.with(index, { ...pair, value }))}
            onBlur={state.onBlur}
          />
          <IconButton
            label="Remove item"
            aria-description={`${field.label}, item ${index + 1}`}
            icon={<X size={14} />}
            onClick={() => {
              // The button of the last item goes with it, and the keyboard would be nowhere.
              if (index === pairs.length - 1) adder.current?.focus();
              change(pairs.filter((_, place) => place !== index));
            }}
          />
        </div>
      ))}
      <Button
        ref={adder}
        size="small"
        icon={<Plus size={14} />}
        aria-description={field.label}
        onClick={() => {
          added.current = pairs.length;
          change([...pairs, { key: '', value: '' }]);
        }}
      >
        Add item
      </Button>
    </FieldGroup>
  );
}

function placeKey(index: number): string {
  return `place ${index}`;
}
