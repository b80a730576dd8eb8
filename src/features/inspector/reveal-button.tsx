import { Braces } from 'lucide-react';
import type { JsonPath } from '../../domain/dssjson/json-value.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { DescriptorEditor } from './use-descriptor-editor.ts';

interface RevealButtonProps {
  readonly editor: DescriptorEditor;
  readonly place: JsonPath;
  /** The label of the field it belongs to. */
  readonly of: string;
}

/** Shows where a field stands in the text. */
export function RevealButton({ editor, place, of }: RevealButtonProps) {
  return (
    <IconButton
      size="small"
      label="Show in JSON"
      aria-description={of}
      icon={<Braces size={12} />}
      onClick={() => editor.reveal(place)}
    />
  );
}
