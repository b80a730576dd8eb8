import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { checkComponentId } from '../../domain/plugin/identifier.ts';
import { asksForClass, checkClassName, suggestClassName } from '../../domain/plugin/java-class.ts';
import { usePlugin, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { addNewComponent } from '../../workspace/operations/components.ts';
import { IdentifierField } from './identifier-field.tsx';
import { StarterFilesPreview } from './starter-files-preview.tsx';

interface StarterStepProps {
  readonly kind: ComponentKind;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What a component of one kind is called, and what it starts from. */
export function StarterStep({ kind, onBack, onClose }: StarterStepProps) {
  const workspace = useWorkspace();
  const plugin = usePlugin();
  const formId = useId();
  const languages = [...new Set(kind.starters.flatMap(({ language }) => (language === undefined ? [] : [language])))];
  const [language, setLanguage] = useState(languages[0]);
  const starters = kind.starters.filter((starter) => languages.length < 2 || starter.language === language);
  const [label, setLabel] = useState('');
  const starter = starters.find((candidate) => candidate.label === label) ?? starters[0];
  const [id, setId] = useState('');
  const [isLeft, setIsLeft] = useState(false);
  const [writtenClass, setWrittenClass] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const existing = plugin.components.filter((other) => other.kind.id === kind.id).map((other) => other.id);
  const checked = checkComponentId(id, existing, plugin.manifest.id);

  const hasClass = starter !== undefined && asksForClass(kind, starter);
  const className = writtenClass ?? suggestClassName(plugin.manifest.id ?? '', checked.ok ? id : 'my-class');
  const checkedClass = checkClassName(className);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setIsLeft(true);
    if (!checked.ok || starter === undefined || isBusy || (hasClass && !checkedClass.ok)) return;
    setIsBusy(true);
    const isDone = await addNewComponent(workspace, kind, starter, id, hasClass ? className : undefined);
    setIsBusy(false);
    if (isDone) onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`New component: ${kind.label}`}
      description={kind.cardText}
      footer={
        <>
          <Button className="summary-back" variant="quiet" icon={<ArrowLeft size={14} />} onClick={onBack}>
            All kinds
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Add
          </Button>
        </>
      }
    >
      <form id={formId} className="summary-form" onSubmit={(event) => void add(event)} noValidate>
        {kind.note === undefined ? null : <Callout tone="info" title={kind.note} />}
        {languages.length < 2 ? null : (
          <SelectField
            label="Language"
            value={language ?? ''}
            options={languages.map((value) => ({ value, label: value }))}
            onChange={(value) => setLanguage(languages.find((candidate) => candidate === value))}
          />
        )}
        <IdentifierField
          value={id}
          onChange={setId}
          checked={checked}
          isJudged={isLeft}
          onLeave={() => setIsLeft(id !== '')}
          hint={kind.identifierHint}
        />
        {hasClass ? (
          <TextField
            label="Class name"
            required
            code
            value={className}
            onChange={setWrittenClass}
            help={checkedClass.ok ? 'The class with its package. Its jar belongs into java-lib.' : undefined}
            error={checkedClass.ok ? undefined : checkedClass.error}
          />
        ) : null}
        <SelectField
          label="Starter code"
          value={starter?.label ?? ''}
          options={starters.map((candidate) => ({ value: candidate.label, label: candidate.label }))}
          onChange={setLabel}
          help={starter?.description}
        />
        {starter === undefined ? null : (
          <StarterFilesPreview kind={kind} starter={starter} id={checked.ok ? id : 'identifier'} />
        )}
      </form>
    </Dialog>
  );
}
