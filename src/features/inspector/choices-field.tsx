import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type ClipboardEvent, useRef } from 'react';
import { getKey, isJsonArray, isJsonObject, type JsonPath, type JsonValue } from '../../domain/dssjson/json-value.ts';
import { readPastedChoices } from '../../domain/params/pasted-choices.ts';
import { FieldGroup } from '../../parts/param-form/field-group.tsx';
import { textOf } from '../../parts/param-form/text-fields.tsx';
import { Button } from '../../ui/button.tsx';
import type { FieldOptions } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Change, DescriptorEditor } from './use-descriptor-editor.ts';

interface ChoicesFieldProps {
  readonly frame: FieldOptions;
  readonly editor: DescriptorEditor;
  readonly place: JsonPath;
  readonly written: JsonValue | undefined;
  readonly change: Change;
}

/** The choices of a SELECT as a table of values and labels. */
export function ChoicesField({ frame, editor, place, written, change }: ChoicesFieldProps) {
  const choices = isJsonArray(written) ? written : [];
  const adder = useRef<HTMLButtonElement>(null);
  const typing = { ...change, isTyping: true };
  const setPart = (index: number, part: 'value' | 'label', text: string) => {
    const choice = choices[index];
    if (isJsonObject(choice)) editor.set([...place, index, part], text, typing);
    else editor.set([...place, index], { value: textOf(choice), label: textOf(choice), [part]: text }, typing);
  };
  // A cell of a spreadsheet is pasted into the field; rows of cells become choices, from the row of the field on.
  const paste = (event: ClipboardEvent, from: number) => {
    const rows = readPastedChoices(event.clipboardData.getData('text/plain'));
    if (rows === undefined) return;
    event.preventDefault();
    const pasted = rows.map(({ value, label }) => ({ value, label }));
    editor.set(place, [...choices.slice(0, from), ...pasted, ...choices.slice(from + pasted.length)], change);
  };
  return (
    <FieldGroup {...frame}>
      <div className="inspector-choices-area" onPaste={(event) => paste(event, choices.length)}>
        {choices.length === 0 ? null : (
          <table className="inspector-choices">
            <thead>
              <tr>
                <th scope="col">Value</th>
                <th scope="col">Label</th>
                <th scope="col">
                  <span className="visually-hidden">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {choices.map((choice, index) => {
                const isText = !isJsonObject(choice);
                const name = `Choice ${index + 1}`;
                const move = (to: number) => editor.move(place, index, to, change);
                return (
                  <tr
                    key={placeKey(index)}
                    onPaste={(event) => {
                      event.stopPropagation();
                      paste(event, index);
                    }}
                  >
                    <td>
                      <TextField
                        label={`${name} value`}
                        hideLabel
                        value={textOf(isText ? choice : getKey(choice, 'value'))}
                        onChange={(text) => setPart(index, 'value', text)}
                      />
                    </td>
                    <td>
                      <TextField
                        label={`${name} label`}
                        hideLabel
                        value={textOf(isText ? choice : getKey(choice, 'label'))}
                        onChange={(text) => setPart(index, 'label', text)}
                      />
                    </td>
                    <td className="inspector-choice-actions">
                      <IconButton
                        size="small"
                        label="Move choice up"
                        aria-description={name}
                        disabled={index === 0}
                        icon={<ArrowUp size={12} />}
                        onClick={() => move(index - 1)}
                      />
                      <IconButton
                        size="small"
                        label="Move choice down"
                        aria-description={name}
                        disabled={index === choices.length - 1}
                        icon={<ArrowDown size={12} />}
                        onClick={() => move(index + 1)}
                      />
                      <IconButton
                        size="small"
                        label="Remove choice"
                        aria-description={name}
                        icon={<X size={12} />}
                        onClick={() => {
                          // The button of the last choice goes with it, and the keyboard would be nowhere.
                          if (index === choices.length - 1) adder.current?.focus();
                          editor.remove([...place, index], change);
                        }}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
        <Button
          ref={adder}
          size="small"
          icon={<Plus size={14} />}
          onClick={() => editor.insert(place, choices.length, { value: '', label: '' }, change)}
        >
          Add choice
        </Button>
        <p className="inspector-note">
          {choices.length === 0
            ? 'Rows copied from a spreadsheet can be pasted while "Add choice" has the focus.'
            : 'Rows copied from a spreadsheet can be pasted into a row, or after the last while "Add choice" has the focus.'}
        </p>
      </div>
    </FieldGroup>
  );
}

function placeKey(index: number): string {
  return `place ${index}`;
}
