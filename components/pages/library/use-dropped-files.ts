import { useCallback } from 'preact/hooks';
import { isTranscriptFile } from '#components/transcript/transcript-files.ts';
import type { DroppedTranscriptStore } from './dropped-transcript-store.ts';
import type { ImportFiles, LibraryPageProps } from './library-props.ts';

/** Takes what is dropped on the page: a transcript is dropped on the open recording, everything else is imported. */
export function useDroppedFiles(
  { library, routes }: Pick<LibraryPageProps, 'library' | 'routes'>,
  importFiles: ImportFiles,
  dropped: Pick<DroppedTranscriptStore, 'drop'>,
): ImportFiles {
  return useCallback(
    (files) => {
      const route = routes.route.peek();
      const open = route.view === 'recording' ? library.row(route.spaceId).peek() : undefined;
      if (!open || open.state === 'missing') return importFiles(files);
      void Promise.resolve(files).then(
        (all) => {
          const [file] = all;
          if (file === undefined || all.length > 1 || !isTranscriptFile(file)) importFiles(all);
          else dropped.drop({ spaceId: open.spaceId, file });
        },
        // An import says why a folder cannot be read.
        () => importFiles(files),
      );
    },
    [library, routes, importFiles, dropped],
  );
}
