import { recordingTitle } from '#components/labels/recording-title.ts';
import { speakerLabel } from '#components/labels/speaker-look.ts';
import { UpNext } from '#components/player/UpNext.tsx';
import type { UpNextEntry } from '#components/player/UpNextRow.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { queueKey, speakerKey, type QueueItem } from '#utils/library/index.ts';

export type LibraryUpNextProps = Pick<LibraryPageProps, 'library' | 'player' | 'toasts'>;

/** How many of those that wait are shown: the queue may be the whole library. */
const MAX_SHOWN = 100;

/** What is played next, by its titles. */
export function LibraryUpNext({ library, player, toasts }: LibraryUpNextProps) {
  const locale = useLocale();
  const { t } = locale;
  const queue = player.queue.value;

  const entryOf = (item: QueueItem): UpNextEntry => {
    const recording = library.row(item.spaceId).value;
    const speaker = recording?.speakers.find((each) => speakerKey(each) === item.only);
    return {
      item,
      title: recording ? recordingTitle(recording, locale) : t('untitled-recording'),
      duration: recording?.duration,
      speaker: speaker && speakerLabel(speaker, t),
    };
  };
  const clear = () => {
    void player.changeQueue({ do: 'replace', items: [] });
    toasts.show({
      text: t('queue-cleared'),
      action: t('undo'),
      onAction: () => void player.changeQueue({ do: 'replace', items: queue }),
    });
  };

  return (
    <UpNext
      entries={queue.slice(0, MAX_SHOWN).map(entryOf)}
      count={queue.length}
      onPlay={(item) =>
        void player.playAll([item, ...queue.filter((each) => queueKey(each) !== queueKey(item))])
      }
      onChange={(change) => void player.changeQueue(change)}
      onClear={clear}
    />
  );
}
