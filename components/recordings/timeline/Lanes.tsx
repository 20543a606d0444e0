import { useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useId, useMemo, useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import { nextTurn } from '#utils/audio/index.ts';
import { speakerKey, type LibraryRecording, type TimelineData } from '#utils/library/index.ts';
import { Lane } from './Lane.tsx';
import { LanesToolbar } from './LanesToolbar.tsx';
import { UnnamedLane } from './UnnamedLane.tsx';
import { TimelineMarkers } from './TimelineMarkers.tsx';
import { Waveform } from './Waveform.tsx';
import { useTimelinePointer } from './use-timeline-pointer.ts';
import { createViewStore, type ViewStore } from './view-store.ts';
import './Lanes.css';

/** Connects the lanes to the player. */
export interface LanesPlayer {
  /** Seconds */
  position: ReadonlySignal<number>;
  /** The `speakerKey` of the only speaker that is played. */
  only: ReadonlySignal<string | undefined>;
  onSeek(position: number): void;
  onOnly(speaker: string | undefined): void;
}

export interface LanesProps {
  recording: LibraryRecording;
  /** The playback position as a share of the duration, 0–1. */
  played: ReadonlySignal<number>;
  /** Undefined until it has been read. */
  timelineData?: ReadonlySignal<TimelineData | undefined> | undefined;
  player?: LanesPlayer | undefined;
  /** The part in view, where it is shared with the page's keyboard shortcuts. */
  view?: ViewStore | undefined;
}

/** Who spoke when: the waveform, one lane per speaker, host first, and a line at the playback position. */
export function Lanes({ recording, played, timelineData, player, view: shared }: LanesProps) {
  const { speakers, lanes, duration, bookmarks = [], trim, clock } = recording;
  const { t } = useLocale();
  const own = useMemo(() => createViewStore(duration), [duration]);
  const view = shared ?? own;
  const list = useRef<HTMLUListElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const range = view.range.value;
  const drawn = timelineData?.value;
  const only = player?.only.value;
  const isCoarse = speakers.some((speaker) => speaker.isCoarse);
  const noteId = useId();
  const pointedAt = useTimelinePointer(frame, view, player?.onSeek);
  // The line moves several times a second, so it moves without rendering the lanes again.
  useSignalEffect(() => {
    const { from: start, to: end } = view.range.value;
    const at = (played.value * duration - start) / (end - start || 1);
    const style = frame.current?.style;
    list.current?.style.setProperty('--played', String(at));
    style?.setProperty('--played', String(at));
    style?.setProperty('--now', at >= 0 && at <= 1 ? '1' : '0');
  });
  useSignalEffect(() => {
    if (played.value > 0) view.follow(played.value * duration);
  });

  return (
    <div class="lanes" ref={frame}>
      {drawn && duration > 0 && (
        <LanesToolbar
          view={view}
          duration={duration}
          position={player?.position}
          pointedAt={pointedAt}
          timelineData={drawn}
        />
      )}
      {drawn && duration > 0 && <Waveform timelineData={drawn} range={range} />}
      {duration > 0 && (
        <TimelineMarkers range={range} bookmarks={bookmarks} trim={trim} duration={duration} />
      )}
      {speakers.length === 0 ? (
        duration > 0 && <UnnamedLane list={list} duration={duration} range={range} gaps={clock?.gaps ?? []} />
      ) : (
        <ul
          class="lanes-list"
          ref={list}
          aria-label={t('who-spoke-when')}
          aria-describedby={isCoarse ? noteId : undefined}
        >
          {speakers.map((speaker, index) => (
            <Lane
              key={speakerKey(speaker)}
              speaker={speaker}
              index={index}
              lane={lanes[index]}
              turns={drawn?.speakers[index]?.turns}
              coarse={drawn?.speakers[index]?.coarse}
              range={range}
              duration={duration}
              gaps={clock?.gaps ?? []}
              isOnly={only === speakerKey(speaker)}
              onOnly={player?.onOnly}
              onNextTurn={
                player &&
                ((turns) => {
                  const next = nextTurn(turns, player.position.peek() + 0.5) ?? turns[0];
                  if (next !== undefined) player.onSeek(next);
                })
              }
            />
          ))}
        </ul>
      )}
      {isCoarse && (
        <p class="lanes-note" id={noteId}>
          {t('speakers-coarse')}
        </p>
      )}
    </div>
  );
}
