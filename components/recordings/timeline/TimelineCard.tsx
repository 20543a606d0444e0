import { useSignalEffect, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { LibraryRecording, TimelineData } from '#utils/library/index.ts';
import { LaneList } from '#components/recordings/timeline/lane/LaneList.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineSurface } from './TimelineSurface.tsx';
import { Waveform } from './Waveform.tsx';
import {
  createSelectionStore,
  type SelectionStore,
} from '#components/recordings/timeline/selection/selection-store.ts';
import type { TimelinePlayer } from './timeline-player.ts';
import { createViewStore, type ViewStore } from './view-store.ts';
import './TimelineCard.css';

export interface TimelineCardProps {
  recording: LibraryRecording;
  /** The playback position as a share of the duration, 0–1. */
  played: ReadonlySignal<number>;
  /** Undefined until it has been read. */
  timelineData?: ReadonlySignal<TimelineData | undefined> | undefined;
  player?: TimelinePlayer | undefined;
  /** The part in view, where it is shared with the page's keyboard shortcuts. */
  view?: ViewStore | undefined;
  /** What is selected, where it is shared with the page. */
  selection?: SelectionStore | undefined;
  /** Where what somebody searches for was found, in seconds. */
  hits?: readonly number[] | undefined;
  /** At the end: what can be done with the selection. */
  children?: ComponentChildren;
}

/** Who spoke when: the waveform above one lane per speaker, host first, with one line at the playback position. */
export function TimelineCard({
  recording,
  played,
  timelineData,
  player,
  hits,
  children,
  ...shared
}: TimelineCardProps) {
  const { duration } = recording;
  const own = useMemo(
    () => ({ view: createViewStore(duration), selection: createSelectionStore(duration) }),
    [duration],
  );
  const { view = own.view, selection = own.selection } = shared;
  const frame = useRef<HTMLDivElement>(null);
  const range = view.range.value;
  const drawn = timelineData?.value;
  const only = player?.only.value;
  // The line moves several times a second, so it moves without rendering the lanes again.
  useSignalEffect(() => {
    const { from, to } = view.range.value;
    const at = (played.value * duration - from) / (to - from || 1);
    const style = frame.current?.style;
    style?.setProperty('--played', String(Math.min(1, Math.max(0, at))));
    style?.setProperty('--now', at >= 0 && at <= 1 ? '1' : '0');
    style?.setProperty('--ahead', played.value > 0 ? '0.55' : '0');
  });
  useSignalEffect(() => {
    if (played.value > 0) view.follow(played.value * duration);
  });

  return (
    <div class="timeline-card">
      {drawn && duration > 0 && (
        <TimelineHead view={view} duration={duration} position={player?.position} timelineData={drawn} />
      )}
      <div class="timeline" ref={frame}>
        {drawn && duration > 0 && <Waveform timelineData={drawn} range={range} only={only} />}
        <LaneList recording={recording} timelineData={drawn} range={range} player={player} only={only} />
        {duration > 0 && (
          <TimelineSurface
            recording={recording}
            speakers={drawn?.speakers}
            track={drawn?.track}
            view={view}
            selection={selection}
            onSeek={player?.onSeek}
            onLoop={player?.onLoop}
            hits={hits}
          />
        )}
      </div>
      {children}
    </div>
  );
}
