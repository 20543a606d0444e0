import { useSignalEffect } from '@preact/signals';
import { recordingTitle } from '#components/labels/recording-title.ts';
import type { TranscriptStore } from '#components/transcript/transcript-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

/** Attaches a transcript that was dropped on the open recording as one that was chosen: the person looks first at what replaces another. */
export function useDroppedTranscript(
  recording: LibraryRecording,
  store: TranscriptStore,
  { dropped, toasts }: Pick<LibraryViewProps, 'dropped' | 'toasts'>,
  /** Shows where transcripts are attached. */
  onShow: () => void,
): void {
  const locale = useLocale();
  useSignalEffect(() => {
    const { spaceId, file } = dropped.dropped.value ?? {};
    if (!file || spaceId !== recording.spaceId) return;
    dropped.take();
    onShow();
    void store.attach(file, recording.duration).then(() => {
      if (store.draft.peek() || store.failure.peek()) return;
      toasts.show({
        text: locale.t('transcript-attached', { name: file.name, title: recordingTitle(recording, locale) }),
        action: locale.t('undo'),
        onAction: () => void store.remove(),
      });
    });
  });
}
