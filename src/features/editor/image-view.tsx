import { type ReactNode, useState } from 'react';
import { contentSize, type FileContent } from '../../domain/project/content.ts';
import { baseName, type ProjectPath } from '../../domain/project/path.ts';
import { formatBytes } from '../../domain/zip/limits.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DownloadButton } from './download-button.tsx';
import { useBlobUrl } from './use-blob-url.ts';

interface ImageViewProps {
  readonly path: ProjectPath;
  readonly content: FileContent;
  readonly mime: string;
  /** More buttons beside the zoom. */
  readonly actions?: ReactNode;
}

const MAX_ZOOM = 16;
const MIN_ZOOM = 1 / 16;

/**
 * A picture and its size. It is shown as an `<img>` of a blob, where scripts, links and requests inside an SVG are dead.
 */
export function ImageView({ path, content, mime, actions }: ImageViewProps) {
  const url = useBlobUrl(content, mime);
  const [pixels, setPixels] = useState<{ readonly width: number; readonly height: number }>();
  /** Screen pixels per pixel of the picture; nothing: as large as fits. */
  const [zoom, setZoom] = useState<number>();
  const [failed, setFailed] = useState<string>();
  if (url !== undefined && failed === url) {
    return (
      <EmptyState
        sentence="This picture cannot be shown: it is damaged, or of a kind that this browser does not know."
        action={
          <>
            {actions}
            <DownloadButton path={path} content={content} mime={mime} />
          </>
        }
      />
    );
  }
  const scale = (factor: number) => setZoom(Math.min(Math.max((zoom ?? 1) * factor, MIN_ZOOM), MAX_ZOOM));
  const size =
    zoom === undefined || pixels === undefined
      ? {}
      : { width: Math.round(pixels.width * zoom), height: Math.round(pixels.height * zoom) };
  return (
    <div className="editor-image">
      <div className="editor-image-bar">
        <span>
          {pixels === undefined ? null : `${pixels.width} x ${pixels.height} px, `}
          {formatBytes(contentSize(content))}
          {zoom === undefined ? null : `, shown at ${Math.round(zoom * 100)} %`}
        </span>
        <span className="editor-image-actions">
          <Button variant="quiet" onClick={() => scale(0.5)}>
            Zoom out
          </Button>
          <Button variant="quiet" onClick={() => scale(2)}>
            Zoom in
          </Button>
          <Button variant="quiet" aria-pressed={zoom === 1} onClick={() => setZoom(1)}>
            Real size
          </Button>
          <Button variant="quiet" aria-pressed={zoom === undefined} onClick={() => setZoom(undefined)}>
            Fit
          </Button>
          {actions}
        </span>
      </div>
      <div className={zoom === undefined ? 'editor-image-place editor-image-fit' : 'editor-image-place'}>
        {url === undefined ? null : (
          <img
            src={url}
            alt={baseName(path)}
            {...size}
            onLoad={({ currentTarget }) =>
              setPixels({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
            }
            onError={() => setFailed(url)}
          />
        )}
      </div>
    </div>
  );
}
