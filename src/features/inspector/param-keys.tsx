import type { ReactNode } from 'react';
import { getKey, isJsonObject, type JsonPath } from '../../domain/dssjson/json-value.ts';
import type { Problem } from '../../domain/lint/problem.ts';
import { COMMON_KEYS } from '../../domain/params/param-key.ts';
import type { ParamKey, ParamType } from '../../domain/params/param-type.ts';
import { keysOf, PARAM_TYPES } from '../../domain/params/param-types.ts';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import { KeptKeys } from '../../parts/descriptor-form/kept-keys.tsx';
import { errorOf } from '../../parts/descriptor-form/problems-at.ts';
import { RevealButton } from '../../parts/descriptor-form/reveal-button.tsx';
import { SelectField, type SelectGroup } from '../../ui/select-field.tsx';
import { CREDENTIAL_KEYS, CREDENTIAL_TYPES } from './credential-keys.ts';
import { DocsText } from './docs-text.tsx';
import { KeyField } from './key-field.tsx';
import { otherKeys } from './new-param.ts';
import type { DescriptorEditor } from './use-descriptor-editor.ts';

interface ParamKeysProps {
  readonly editor: DescriptorEditor;
  readonly param: ParamSpec;
  /** What is wrong with each key. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly renderParams: (place: JsonPath, title: string) => ReactNode;
}

/** Every key that a parameter of its type may have: name, label and type first, then what the type is about. */
export function ParamKeys({ editor, param, problems, renderParams }: ParamKeysProps) {
  const { typeInfo } = param;
  const keys = typeInfo === undefined ? COMMON_KEYS : keysOf(typeInfo);
  const own = new Set(typeInfo?.keys.map((key) => key.name));
  const first = keys.filter(({ name }) => name === 'name' || name === 'label');
  const rest = keys.filter((key) => !first.includes(key) && !own.has(key.name));
  const field = (paramKey: ParamKey) => (
    <KeyField
      key={paramKey.name}
      {...{ editor, param, paramKey, renderParams }}
      holder={param.value}
      at={param.path}
      error={errorOf(problems.get(paramKey.name))}
      renderSettings={(place) => <CredentialSettings {...{ editor, param, place }} />}
    />
  );
  return (
    <>
      {first.map(field)}
      <TypeField editor={editor} param={param} error={errorOf(problems.get('type'))} />
      {typeInfo?.keys.map(field)}
      {rest.map(field)}
      <KeptKeys keys={otherKeys(param.value, typeInfo)} />
    </>
  );
}

/** Changing the type keeps all other keys: what the new type does not know is listed as kept. */
function TypeField({
  editor,
  param,
  error,
}: {
  editor: DescriptorEditor;
  param: ParamSpec;
  error: string | undefined;
}) {
  const place = [...param.path, 'type'];
  return (
    <SelectField
      label="Type"
      required
      error={error}
      help={<TypeHelp type={param.typeInfo} />}
      action={<RevealButton path={editor.path} place={place} of="Type" />}
      value={param.type}
      options={TYPE_GROUPS}
      onChange={(type) => editor.set(place, type, { label: `Change Type of ${param.name} to ${type}` })}
    />
  );
}

/** What a type is, and where it makes sense. */
export function TypeHelp({ type }: { type: ParamType | undefined }) {
  if (type === undefined) return 'DSS knows no type of this name.';
  return (
    <>
      {type.summary} Python receives {type.python}. {type.where}
    </>
  );
}

/** All types by group, in the order of the table. */
export const TYPE_GROUPS: readonly SelectGroup[] = [...new Set(PARAM_TYPES.map((type) => type.group))].map((group) => ({
  label: group,
  options: PARAM_TYPES.filter((type) => type.group === group).map((type) => ({
    value: type.name,
    label: `${type.name} (${type.label.toLowerCase()})${type.since === undefined ? '' : `, since DSS ${type.since}`}`,
  })),
}));

/** The object of a CREDENTIAL_REQUEST: its type, and the keys of that type. */
function CredentialSettings({ editor, param, place }: { editor: DescriptorEditor; param: ParamSpec; place: JsonPath }) {
  const written = getKey(param.value, 'credentialRequestSettings');
  const settings = isJsonObject(written) ? written : {};
  const type = settings['type'];
  const known = CREDENTIAL_TYPES.find(({ value }) => value === type);
  const keys = known === undefined ? [] : CREDENTIAL_KEYS[known.value];
  const typePlace = [...place, 'type'];
  const shown = new Set(['type', ...keys.map((key) => key.name)]);
  return (
    <>
      <SelectField
        label="Credential type"
        required
        help={<DocsText text="What each user is asked for, once for each preset. Only these three are documented." />}
        action={<RevealButton path={editor.path} place={typePlace} of="Credential type" />}
        placeholder="Not set"
        value={typeof type === 'string' ? type : ''}
        options={CREDENTIAL_TYPES}
        onChange={(next) =>
          editor.set(typePlace, next === '' ? undefined : next, { label: `Change Credential type of ${param.name}` })
        }
      />
      {keys.map((paramKey) => (
        <KeyField
          key={paramKey.name}
          {...{ editor, param, paramKey }}
          holder={settings}
          at={place}
          error={undefined}
          renderSettings={() => null}
          renderParams={() => null}
        />
      ))}
      <KeptKeys keys={Object.keys(settings).filter((key) => !shown.has(key))} />
    </>
  );
}
