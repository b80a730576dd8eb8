import { ArrowUpRight } from 'lucide-react';
import type { JsonPath } from '../../domain/dssjson/json-value.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { DescriptorEditor } from './use-descriptor-editor.ts';

interface GoToButtonProps {
  readonly editor: DescriptorEditor;
  readonly place: JsonPath;
  /** What the field names: "keys". */
  readonly name: string;
}

/** Opens what a field names. */
export function GoToButton({ editor, place, name }: GoToButtonProps) {
  return (
    <IconButton
      size="small"
      label="Go to"
      aria-description={name}
      icon={<ArrowUpRight size={12} />}
      onClick={() => editor.goTo(place)}
    />
  );
}
