import { useEffect, useState } from 'react';
import { contentToBytes, type FileContent } from '../../domain/project/content.ts';

/** An address of a file's bytes inside this page, given back when the file is no longer shown. */
export function useBlobUrl(content: FileContent, mime: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const created = URL.createObjectURL(new Blob([contentToBytes(content)], { type: mime }));
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [content, mime]);
  return url;
}
