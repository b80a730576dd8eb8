import type { JsonPath } from '../../domain/dssjson/json-value.ts';
import { findNode } from '../../domain/dssjson/tree.ts';
import { KeptKeys } from '../../parts/descriptor-form/kept-keys.tsx';
import { ProblemList } from '../../parts/descriptor-form/problem-list.tsx';
import { errorOf, problemsInside } from '../../parts/descriptor-form/problems-at.ts';
import { RevealButton } from '../../parts/descriptor-form/reveal-button.tsx';
import { useLastUnderstood } from '../../parts/descriptor-form/use-last-understood.ts';
import { PluginIcon } from '../../parts/plugin-icon.tsx';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { revealRange } from '../../workspace/operations/layout.ts';
import { type DescriptorTarget, findOtherKeys, type SwitchTarget } from './descriptor-target.ts';
import { ParamList } from './param-list.tsx';
import { type DescriptorEditor, useDescriptorEditor } from './use-descriptor-editor.ts';

/** A descriptor as a form. While its JSON has an error, the form shows what was understood last and changes nothing. */
export function FormTab({ target }: { target: DescriptorTarget }) {
  const { path, reading, lists, switches } = target;
  const root = useLastUnderstood(path, reading);
  const editor = useDescriptorEditor(path, root);
  const isBroken = reading.errors.length > 0;
  return (
    <>
      {isBroken ? <BrokenNote target={target} /> : null}
      <fieldset className="inspector-form" disabled={isBroken} aria-label={target.name}>
        <MetaFields editor={editor} />
        {lists.map((list) => (
          <ParamList key={list.key} editor={editor} place={[list.key]} title={list.title} purpose={list.purpose} />
        ))}
        {switches.map((each) => (
          <SwitchField key={each.key} editor={editor} target={each} />
        ))}
        <KeptKeys keys={findOtherKeys(target)} />
      </fieldset>
    </>
  );
}

function BrokenNote({ target }: { target: DescriptorTarget }) {
  const workspace = useWorkspace();
  const [error] = target.reading.errors;
  if (error === undefined) return null;
  return (
    <Callout
      tone="error"
      title="The JSON has an error"
      cause={`${error.message} The form shows what was understood last, and cannot be changed until the error is gone.`}
      remedy={error.remedy}
      actions={<Button onClick={() => revealRange(workspace, target.path, error.range)}>Show the error</Button>}
    />
  );
}

/** What DSS shows of the thing itself. */
function MetaFields({ editor }: { editor: DescriptorEditor }) {
  const icon = readText(editor, ['meta', 'icon']);
  const frame = (label: string, key: string) => {
    const place = ['meta', key];
    const node = findNode(editor.root, place);
    const problems = node === undefined ? [] : problemsInside(editor.problems, node.range);
    return {
      label,
      value: readText(editor, place),
      onChange: (text: string) => editor.set(place, text, { label: `Change ${label}`, isTyping: true }),
      action: <RevealButton path={editor.path} place={place} of={label} />,
      error: errorOf(problems),
    };
  };
  return (
    <>
      <TextField {...frame('Label', 'label')} />
      <TextAreaField {...frame('Description', 'description')} rows={2} />
      <div className="inspector-icon">
        <PluginIcon icon={icon} />
        <TextField {...frame('Icon', 'icon')} code help="A FontAwesome 5.15.4 class, such as fas fa-magic." />
      </div>
    </>
  );
}

function SwitchField({ editor, target }: { editor: DescriptorEditor; target: SwitchTarget }) {
  const place = [target.key];
  const node = findNode(editor.root, place);
  return (
    <div className="param-checkbox">
      <div>
        <CheckboxField
          label={target.label}
          help={target.help}
          value={node?.kind === 'scalar' && node.value === true}
          onChange={(value) => editor.set(place, value, { label: `Change ${target.label}` })}
        />
        {node === undefined ? null : <ProblemList problems={problemsInside(editor.problems, node.range)} />}
      </div>
      <RevealButton path={editor.path} place={place} of={target.label} />
    </div>
  );
}

function readText(editor: DescriptorEditor, place: JsonPath): string {
  const node = findNode(editor.root, place);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}
