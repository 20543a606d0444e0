import { useEffect, useState } from 'preact/hooks';
import { readDroppedFiles } from './read-dropped-files.ts';

/** Takes files dropped anywhere on the page; true while some hover over it. */
export function useFileDrop(onFiles: (files: Promise<File[]>) => void): boolean {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    // Each element under the pointer is entered and left on its own: the page has been left when all have been.
    let depth = 0;
    const setDepth = (to: number) => {
      depth = Math.max(0, to);
      setIsOver(depth > 0);
    };
    const page = new AbortController();
    const listen = (
      type: 'dragenter' | 'dragleave' | 'dragover' | 'drop',
      act: (drag: DataTransfer) => void,
    ) => {
      const listener = (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        act(event.dataTransfer);
      };
      window.addEventListener(type, listener, { signal: page.signal });
    };
    listen('dragenter', () => setDepth(depth + 1));
    listen('dragleave', () => setDepth(depth - 1));
    // Only where this is answered may anything be dropped.
    listen('dragover', (drag) => {
      drag.dropEffect = 'copy';
    });
    listen('drop', (drag) => {
      setDepth(0);
      onFiles(readDroppedFiles(drag));
    });
    return () => page.abort();
  }, [onFiles]);

  return isOver;
}
