import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import type { LibraryRecording, TimelineData } from '#utils/library/index.ts';
import { GapMarkers } from './GapMarkers.tsx';
import { GhostLine } from './GhostLine.tsx';
import { SelectionBand } from '#components/recordings/timeline/selection/SelectionBand.tsx';
import { TimelineMarkers } from './TimelineMarkers.tsx';
import { mergeEdges, pausesOf } from '#components/recordings/timeline/selection/pauses.ts';
import { edgesOf } from '#components/recordings/timeline/selection/nearest-edge.ts';
import type { SelectionStore } from '#components/recordings/timeline/selection/selection-store.ts';
import { useTimelinePointer } from './use-timeline-pointer.ts';
import type { ViewStore } from './view-store.ts';

export interface TimelineSurfaceProps {
  recording: LibraryRecording;
  /** Undefined until they have been read. */
  speakers: readonly SpeakerTurns[] | undefined;
  /** Undefined until it has been read. */
  track: TimelineData['track'] | undefined;
  view: ViewStore;
  selection: SelectionStore;
  onSeek: ((position: number) => void) | undefined;
  /** Plays the selection again and again, or pauses that. */
  onLoop: (() => void) | undefined;
  /** Where what somebody searches for was found, in seconds. */
  hits?: readonly number[] | undefined;
}

/** Always the same list, so that nothing is computed again because of it. */
const NOBODY: readonly SpeakerTurns[] = [];

/** What lies over waveform and lanes: it takes the pointer, and shows positions as lines through all of them. */
export function TimelineSurface({
  recording,
  speakers = NOBODY,
  track,
  view,
  selection,
  onSeek,
  onLoop,
  hits,
}: TimelineSurfaceProps) {
  const { duration, bookmarks = [], trim, clock } = recording;
  const surface = useRef<HTMLDivElement>(null);
  const pointedAt = useSignal<number | undefined>(undefined);
  const edges = useMemo(() => {
    const turns = edgesOf(speakers);
    return track ? mergeEdges(turns, pausesOf(track)) : turns;
  }, [speakers, track]);
  const range = view.range.value;
  useTimelinePointer(surface, { view, selection, edges, pointedAt, onSeek });

  return (
    <div class="timeline-over">
      <div class="timeline-surface" dir="ltr" data-timeline ref={surface}>
        <TimelineMarkers range={range} bookmarks={bookmarks} trim={trim} duration={duration} hits={hits} />
        <GapMarkers gaps={clock?.gaps ?? []} range={range} />
        <GhostLine pointedAt={pointedAt} range={range} speakers={speakers} />
        <div class="timeline-playhead" />
        <SelectionBand
          selection={selection}
          range={range}
          duration={duration}
          edges={edges}
          onLoop={onLoop}
        />
      </div>
    </div>
  );
}
