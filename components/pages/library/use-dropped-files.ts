import { useCallback } from 'preact/hooks';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { attachTranscript, isTranscriptFile } from '#components/transcript/attach-transcript.ts';
import { useLocale, type Locale } from '#components/ui/locale.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { TRANSCRIPT_CODES } from '#utils/transcript/index.ts';
import type { ImportFiles, LibraryPageProps } from './library-props.ts';

/** Takes what is dropped on the page: a transcript belongs to the open recording, everything else is imported. */
export function useDroppedFiles(props: LibraryPageProps, importFiles: ImportFiles): ImportFiles {
  const { library, routes, transcripts, toasts } = props;
  const locale = useLocale();
  return useCallback(
    (files) => {
      const route = routes.route.peek();
      const open = route.view === 'recording' ? library.row(route.spaceId).peek() : undefined;
      if (!open || open.state === 'missing') return importFiles(files);
      void Promise.resolve(files).then(
        (dropped) => {
          const [file] = dropped;
          const isTranscript = file !== undefined && dropped.length === 1 && isTranscriptFile(file);
          return isTranscript
            ? attachWithUndo({ transcripts, toasts }, open, file, locale)
            : importFiles(dropped);
        },
        // An import says why a folder cannot be read.
        () => importFiles(files),
      );
    },
    [library, routes, transcripts, toasts, importFiles, locale],
  );
}

async function attachWithUndo(
  { transcripts, toasts }: Pick<LibraryPageProps, 'transcripts' | 'toasts'>,
  recording: LibraryRecording,
  file: File,
  locale: Locale,
): Promise<void> {
  const { t } = locale;
  const { spaceId } = recording;
  try {
    const before = await transcripts.read(spaceId);
    const { name } = await attachTranscript(transcripts, recording, file, before?.addedAt);
    toasts.show({
      text: t('transcript-attached', { name, title: recordingTitle(recording, locale) }),
      action: t('undo'),
      onAction: () => void (before ? transcripts.put(before) : transcripts.remove(spaceId)),
    });
  } catch (error) {
    const code = TRANSCRIPT_CODES.find((known) => known === codeOf(error));
    if (!code) throw error;
    toasts.show({ text: t(`error-${code}-title`) });
  }
}
