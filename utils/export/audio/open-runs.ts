import type { SpeakerTurns, TimeRange } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import {
  createRecordings,
  openAudioParts,
  type Database,
  type LibraryRecording,
} from '#utils/library/index.ts';
import { planRuns, type AudioRun } from './plan-runs.ts';

/** A recording to export, with the runs of the range that is wanted. */
export interface RecordingRuns {
  recording: LibraryRecording;
  timeline: SpeakerTurns[];
  /** Undefined for all of it. */
  span: TimeRange | undefined;
  runs: AudioRun[];
}

/** Opens a range of a recording: the given one, or else what the person has trimmed it to. Throws CodedError `no-sound`. */
export async function openRuns(
  database: Database,
  spaceId: string,
  given: TimeRange | undefined,
): Promise<RecordingRuns> {
  const recordings = createRecordings(async () => database);
  const [recording, timeline, parts] = await Promise.all([
    recordings.find(spaceId),
    recordings.timeline(spaceId),
    openAudioParts(database, spaceId),
  ]);
  if (!recording) throw new CodedError('no-sound', `There is no recording ${spaceId}`);
  const span = given ?? recording.trim;
  const runs = planRuns(parts, span);
  if (runs.length === 0) throw new CodedError('no-sound', 'There is no audio in this range');
  return { recording, timeline, span, runs };
}
