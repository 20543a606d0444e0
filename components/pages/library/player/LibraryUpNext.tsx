import { recordingTitle } from '#components/labels/recording-title.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { UpNext } from '#components/player/UpNext.tsx';
import type { UpNextEntry } from '#components/player/UpNextRow.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { queueKey, speakerKey, type QueueItem } from '#utils/library/index.ts';

export type LibraryUpNextProps = Pick<LibraryPageProps, 'library' | 'queue' | 'toasts'>;

/** How many of those that wait are shown: the queue may be the whole library. */
const MAX_SHOWN = 100;

/** What is played next, by its titles. */
export function LibraryUpNext({ library, queue, toasts }: LibraryUpNextProps) {
  const locale = useLocale();
  const { t } = locale;
  const names = useSpeakerNames();
  const items = queue.items.value;

  const entryOf = (item: QueueItem): UpNextEntry => {
    const recording = library.row(item.spaceId).value;
    const speaker = recording?.speakers.find((each) => speakerKey(each) === item.only);
    return {
      item,
      title: recording ? recordingTitle(recording, locale) : t('untitled-recording'),
      duration: recording?.duration,
      speaker: speaker && names.label(speaker),
    };
  };
  const clear = () => {
    void queue.change({ do: 'replace', items: [] });
    toasts.show({
      text: t('queue-cleared'),
      action: t('undo'),
      onAction: () => void queue.change({ do: 'replace', items }),
    });
  };

  return (
    <UpNext
      entries={items.slice(0, MAX_SHOWN).map(entryOf)}
      count={items.length}
      onPlay={(item) =>
        void queue.playAll([item, ...items.filter((each) => queueKey(each) !== queueKey(item))])
      }
      onChange={(change) => void queue.change(change)}
      onClear={clear}
    />
  );
}
