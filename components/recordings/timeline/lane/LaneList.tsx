import { useId, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { nextTurn } from '#utils/audio/index.ts';
import { speakerKey, type LibraryRecording, type TimelineData } from '#utils/library/index.ts';
import { Lane } from './Lane.tsx';
import { UnnamedLane } from './UnnamedLane.tsx';
import type { TimelinePlayer } from '#components/recordings/timeline/timeline-player.ts';
import type { ViewRange } from '#components/recordings/timeline/view-store.ts';
import './LaneList.css';

export interface LaneListProps {
  recording: LibraryRecording;
  timelineData: TimelineData | undefined;
  range: ViewRange;
  player: TimelinePlayer | undefined;
  /** The `speakerKey` of the only speaker that is played. */
  only: string | undefined;
}

/** So many lanes are shown at first, or one more: a button for a single lane would be as high as the lane. */
const SHOWN_LANES = 6;

/** One lane per speaker, host first. Further ones are behind a button, but in the document. */
export function LaneList({ recording, timelineData, range, player, only }: LaneListProps) {
  const { speakers, lanes, duration } = recording;
  const { t } = useLocale();
  const [isExpanded, setIsExpanded] = useState(false);
  const noteId = useId();
  const listId = useId();
  if (speakers.length === 0) return duration > 0 ? <UnnamedLane duration={duration} range={range} /> : null;

  const isCoarse = speakers.some((speaker) => speaker.isCoarse);
  const hidden = speakers.length > SHOWN_LANES + 1 ? speakers.length - SHOWN_LANES : 0;
  const seekToNext = (turns: Float64Array) => {
    const next = nextTurn(turns, (player?.position.peek() ?? 0) + 0.5) ?? turns[0];
    if (next !== undefined) player?.onSeek(next);
  };
  return (
    <>
      <ul
        class="lanes"
        id={listId}
        aria-label={t('who-spoke-when')}
        aria-describedby={isCoarse ? noteId : undefined}
      >
        {speakers.map((speaker, index) => {
          const key = speakerKey(speaker);
          return (
            <Lane
              key={key}
              speaker={speaker}
              index={index}
              lane={lanes[index]}
              turns={timelineData?.speakers[index]?.turns}
              coarse={timelineData?.speakers[index]?.coarse}
              range={range}
              duration={duration}
              isOnly={only === key}
              isDimmed={only !== undefined && only !== key}
              isHidden={hidden > 0 && index >= SHOWN_LANES && !isExpanded && only !== key}
              onOnly={player?.onOnly}
              onNextTurn={player && seekToNext}
            />
          );
        })}
      </ul>
      {(hidden > 0 || isCoarse) && (
        <div class="lanes-foot">
          {hidden > 0 && (
            <Button
              kind="quiet"
              aria-expanded={isExpanded}
              aria-controls={listId}
              onClick={() => setIsExpanded(!isExpanded)}
            >
              {isExpanded ? t('lanes-fewer') : t('lanes-more', { count: hidden })}
            </Button>
          )}
          {isCoarse && (
            <p class="lanes-note" id={noteId}>
              {t('speakers-coarse')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
