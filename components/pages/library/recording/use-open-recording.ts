import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import {
  createSelectionStore,
  type SelectionStore,
} from '#components/recordings/timeline/selection/selection-store.ts';
import { useTimelineData } from '#components/recordings/timeline/timeline-store.ts';
import { createViewStore, type ViewStore } from '#components/recordings/timeline/view-store.ts';
import { useTranscript, type TranscriptStore } from '#components/transcript/transcript-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import type { LibraryRecording, TimelineData } from '#utils/library/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';

/** What the parts of an open recording share. */
export interface OpenRecordingState {
  recording: LibraryRecording;
  timelineData: ReadonlySignal<TimelineData | undefined>;
  /** Who spoke when; empty until it has been read. */
  speakers: readonly SpeakerTurns[];
  transcript: TranscriptStore;
  /** Where playback is, or will begin, in seconds. */
  position: ReadonlySignal<number>;
  /** The same as a share of the duration, 0–1. */
  played: ReadonlySignal<number>;
  /** The `speakerKey` of the only speaker that is played. */
  only: ReadonlySignal<string | undefined>;
  view: ViewStore;
  selection: SelectionStore;
  seek(position: number): void;
  /** Selects some seconds around a position (seconds), by default that of playback, and brings them into view. */
  makeClip(at?: number): void;
  /** Selects a clip, in seconds, and brings it into view. */
  selectClip(from: number, to: number): void;
  listenTo(only: string | undefined): void;
}

/** Always the same list, so that nothing renders again because of it. */
const NOBODY: readonly SpeakerTurns[] = [];

export function useOpenRecording(
  recording: LibraryRecording,
  { player, timelines, transcripts }: Pick<LibraryPageProps, 'player' | 'timelines' | 'transcripts'>,
): OpenRecordingState {
  const { spaceId, duration, state, position: resumesAt = 0 } = recording;
  const timelineData = useTimelineData(timelines, spaceId);
  const { language } = useLocale();
  const languages = useMemo(() => [language], [language]);
  const transcript = useTranscript(transcripts, spaceId, languages);
  const view = useMemo(() => createViewStore(duration), [duration]);
  const selection = useMemo(() => createSelectionStore(duration), [duration]);
  const position = useComputed(() =>
    player.state.value.spaceId === spaceId ? player.state.value.position : resumesAt,
  );
  const played = useComputed(() => (duration > 0 ? Math.min(1, position.value / duration) : 0));
  const only = useComputed(() =>
    player.state.value.spaceId === spaceId ? player.state.value.only : undefined,
  );
  const commands = useMemo(
    () => ({
      seek: (at: number) => void player.seek(spaceId, at),
      listenTo: (name: string | undefined) => void player.listenTo(spaceId, name),
      makeClip: (at: number = position.peek()) => {
        selection.selectAround(at);
        const selected = selection.range.peek();
        if (selected) view.reveal(selected);
      },
      selectClip: (from: number, to: number) => {
        selection.select(from, to);
        view.reveal({ from, to });
      },
    }),
    [player, spaceId, selection, view, position],
  );
  const isPlayable = state !== 'missing';
  useEffect(() => {
    if (isPlayable) player.prepare(spaceId);
  }, [player, spaceId, isPlayable]);

  const speakers = timelineData.value?.speakers ?? NOBODY;
  return {
    recording,
    timelineData,
    speakers,
    transcript,
    position,
    played,
    only,
    view,
    selection,
    ...commands,
  };
}
