import { contentToBytes, type FileContent } from '../../domain/project/content.ts';
import { baseName, type ProjectPath } from '../../domain/project/path.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';

interface DownloadButtonProps {
  readonly path: ProjectPath;
  readonly content: FileContent;
  readonly mime: string;
}

/** Hands a file of the plugin to the browser's downloads. */
export function DownloadButton({ path, content, mime }: DownloadButtonProps) {
  const { transfer } = useWorkspace();
  return <Button onClick={() => transfer.download(baseName(path), contentToBytes(content), mime)}>Download</Button>;
}
