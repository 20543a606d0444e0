import { useEffect, useState } from 'preact/hooks';
import { readDroppedFiles } from './read-dropped-files.ts';

/** Receives files that are dropped anywhere on the page. Returns whether files are being dragged over it. */
export function useFileDrop(onFiles: (files: Promise<File[]>) => void): boolean {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    // Every element under the pointer fires its own enter and leave: the drag has left the page when it left them all.
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
    // Without a cancelled dragover event the browser allows no drop.
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
