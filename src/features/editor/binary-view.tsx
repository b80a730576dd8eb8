import type { Bytes } from '../../domain/project/content.ts';
import { baseName, type ProjectPath } from '../../domain/project/path.ts';
import { formatBytes } from '../../domain/zip/limits.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DownloadButton } from './download-button.tsx';
import { typeOfBytes } from './file-type.ts';

/** What a file is that can be neither edited nor shown. */
export function BinaryView({ path, bytes }: { path: ProjectPath; bytes: Bytes }) {
  const type = typeOfBytes(path, bytes);
  return (
    <EmptyState
      title={baseName(path)}
      sentence={`This is ${type.label} of ${formatBytes(bytes.length)}. It stays in the plugin as it is.`}
      action={<DownloadButton path={path} content={{ kind: 'binary', bytes }} mime={type.mime} />}
    />
  );
}
