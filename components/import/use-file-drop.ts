import { useEffect, useState } from 'preact/hooks';
import { readDroppedFiles } from './read-dropped-files.ts';

/** Takes files dropped anywhere on the page; true while some hover over it. */
export function useFileDrop(onFiles: (files: Promise<File[]>) => void): boolean {
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    // Each element under the pointer is entered and left on its own: the page has been left when all have been.
    let depth = 0;
    const listeners = {
      dragenter: () => setIsOver(++depth > 0),
      dragleave: () => setIsOver((depth = Math.max(0, depth - 1)) > 0),
      dragover: () => undefined,
      drop: ({ dataTransfer }: DragEvent) => {
        setIsOver((depth = 0) > 0);
        if (dataTransfer) onFiles(readDroppedFiles(dataTransfer));
      },
    };
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // Only the four below are listened for.
      listeners[event.type as keyof typeof listeners](event);
    };
    const types = Object.keys(listeners) as (keyof typeof listeners)[];
    for (const type of types) window.addEventListener(type, take);
    return () => types.forEach((type) => window.removeEventListener(type, take));
  }, [onFiles]);

  return isOver;
}
