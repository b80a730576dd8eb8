import { useId } from 'react';
import type { JsonPath } from '../../domain/dssjson/json-value.ts';
import { findNode, type JsonNode, type ReadResult } from '../../domain/dssjson/tree.ts';
import { MANIFEST_PATH } from '../../domain/plugin/layout.ts';
import {
  MANIFEST_PATHS,
  type ManifestField,
  setManifestField,
  unknownKeys,
} from '../../domain/plugin/manifest-edits.ts';
import { KeptKeys } from '../../parts/descriptor-form/kept-keys.tsx';
import { errorOf, problemsInside } from '../../parts/descriptor-form/problems-at.ts';
import { RevealButton } from '../../parts/descriptor-form/reveal-button.tsx';
import { useLastUnderstood } from '../../parts/descriptor-form/use-last-understood.ts';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { editDescriptor } from '../../workspace/operations/descriptors.ts';
import { BrokenDescriptor, MissingDescriptor } from './descriptor-state.tsx';
import { IconField } from './icon-field.tsx';
import { TagsField } from './tags-field.tsx';
import { VersionField } from './version-field.tsx';

/** Who the plugin is: the fields of `plugin.json`. */
export function IdentityCard() {
  const { manifest } = usePlugin();
  const titleId = useId();
  return (
    <section className="summary-card" aria-labelledby={titleId}>
      <h2 id={titleId}>Identity</h2>
      {manifest.reading === undefined ? (
        <MissingDescriptor path={MANIFEST_PATH} />
      ) : (
        <IdentityForm reading={manifest.reading} />
      )}
    </section>
  );
}

/** What DSS groups the recipes of a plugin by in its right panel, from 14.2 on. (documented) */
const RECIPES_CATEGORIES = ['visual', 'code', 'genai', 'other'];

function IdentityForm({ reading }: { reading: ReadResult }) {
  const root = useLastUnderstood(MANIFEST_PATH, reading);
  const frame = useManifestFields(root, reading);
  const isBroken = reading.errors.length > 0;
  const recipesCategory = frame('Recipes category', 'recipesCategory');
  return (
    <>
      {isBroken ? <BrokenDescriptor path={MANIFEST_PATH} reading={reading} /> : null}
      <fieldset className="summary-identity" disabled={isBroken} aria-label="Identity">
        <div className="summary-id">
          <span className="ui-field-head ui-field-label">Plugin id</span>
          <code>{textIn(root, ['id']) || 'none'}</code>
        </div>
        <VersionField {...frame('Version', 'version')} />
        <div className="summary-wide">
          <TextField {...frame('Label', 'label')} />
        </div>
        <div className="summary-wide">
          <IconField {...frame('Icon', 'icon')} />
        </div>
        <div className="summary-wide">
          <TextAreaField {...frame('Description', 'description')} rows={2} />
        </div>
        <TextField {...frame('Author', 'author')} />
        <TextField {...frame('Licence', 'licenseInfo')} />
        <TextField {...frame('URL', 'url')} type="url" />
        <TagsField {...frame('Tags', 'tags')} tags={tagsIn(root)} />
        <TextField
          {...frame('Category', 'category')}
          help="Groups the recipes and datasets of the plugin in the menus of DSS."
        />
        <SelectField
          {...recipesCategory}
          placeholder="Not set"
          help="Where the right panel of DSS 14.2 and later lists the recipes."
          options={RECIPES_CATEGORIES.map((value) => ({ value, label: value }))}
        />
      </fieldset>
      <KeptKeys keys={unknownKeys(reading.value).map(({ name }) => name)} />
    </>
  );
}

/** What a field of the identity shows and does: each change touches its own place in the text and nothing else. */
function useManifestFields(root: JsonNode | undefined, reading: ReadResult) {
  const workspace = useWorkspace();
  const problems = useWorkspaceState((state) => state.problems.byPath.get(MANIFEST_PATH));
  return (label: string, field: ManifestField) => {
    const place = MANIFEST_PATHS[field];
    const node = findNode(root, place);
    const found = node === undefined ? [] : problemsInside(problems ?? [], node.range);
    return {
      label,
      value: textIn(root, place),
      onChange: (value: string | readonly string[]) => {
        const step = { label: `Change ${label}`, mergeKey: `form ${MANIFEST_PATH} /${place.join('/')}` };
        editDescriptor(workspace, MANIFEST_PATH, step, (text) => setManifestField(text, reading.value, field, value));
      },
      action: <RevealButton path={MANIFEST_PATH} place={place} of={label} />,
      error: errorOf(found),
    };
  };
}

function textIn(root: JsonNode | undefined, place: JsonPath): string {
  const node = findNode(root, place);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}

function tagsIn(root: JsonNode | undefined): readonly string[] {
  const node = findNode(root, MANIFEST_PATHS.tags);
  if (node?.kind !== 'array') return [];
  return node.items.flatMap((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []));
}
