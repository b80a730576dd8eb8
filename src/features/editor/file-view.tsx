import { useState } from 'react';
import type { ProjectPath } from '../../domain/project/path.ts';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { selectSession } from '../../workspace/state.ts';
import { BinaryView } from './binary-view.tsx';
import { typeOfBytes, viewerOf } from './file-type.ts';
import type { GroupEditor } from './group-editor.ts';
import { ImageView } from './image-view.tsx';

interface FileViewProps {
  readonly index: number;
  readonly path: ProjectPath | undefined;
  readonly isActive: boolean;
  readonly editor: GroupEditor;
}

/** The file of a group: its text, its picture, or what it is. The text editor stays on the page once it was needed. */
export function FileView({ index, path, isActive, editor }: FileViewProps) {
  const { Pane, ...rest } = editor;
  const content = useWorkspaceState((state) =>
    path === undefined ? undefined : selectSession(state)?.project.files.get(path),
  );
  const request = useWorkspaceState((state) => state.shell.reveal);
  const [sources, setSources] = useState<ReadonlySet<ProjectPath>>(new Set());
  const [wasText, setWasText] = useState(false);

  const reveal = isActive && request !== undefined && request.path === path ? request : undefined;
  const viewer = path === undefined || content === undefined ? undefined : viewerOf(path, content);
  const setSource = (file: ProjectPath, isSource: boolean) =>
    setSources((before) => new Set(isSource ? [...before, file] : [...before].filter((other) => other !== file)));
  if (reveal !== undefined && viewer === 'picture' && !sources.has(reveal.path)) setSource(reveal.path, true);
  const isSource = path !== undefined && viewer === 'picture' && sources.has(path);
  const isText = viewer === 'text' || isSource;
  if (isText && !wasText) setWasText(true);

  return (
    <>
      {path !== undefined && content !== undefined && viewer === 'picture' && !isSource ? (
        <ImageView
          key={path}
          path={path}
          content={content}
          mime="image/svg+xml"
          actions={
            <Button variant="quiet" onClick={() => setSource(path, true)}>
              Show source
            </Button>
          }
        />
      ) : null}
      {path !== undefined && isSource ? (
        <div className="editor-image-bar">
          <Button variant="quiet" onClick={() => setSource(path, false)}>
            Show picture
          </Button>
        </div>
      ) : null}
      {path !== undefined && content?.kind === 'binary' && viewer === 'image' ? (
        <ImageView key={path} path={path} content={content} mime={typeOfBytes(path, content.bytes).mime} />
      ) : null}
      {path !== undefined && content?.kind === 'binary' && viewer === 'binary' ? (
        <BinaryView path={path} bytes={content.bytes} />
      ) : null}
      {wasText || isText ? (
        <div className="editor-text" hidden={!isText}>
          <Pane
            {...rest}
            group={index}
            path={isText ? path : undefined}
            isActive={isActive && isText}
            reveal={reveal}
          />
        </div>
      ) : null}
    </>
  );
}
