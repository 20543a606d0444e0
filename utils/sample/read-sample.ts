import { LOUDNESS_PER_SECOND, type SpeakerTurns } from '#utils/audio/index.ts';
import type { Speaker, TimelineData } from '#utils/library/index.ts';
import facts from './sample.json' with { type: 'json' };

/** What the player calls the sample. No Space has this id, and the library never has a recording of it. */
export const SAMPLE_ID = 'sample';

/**
 * A recording to play while the library is empty: synthetic voices without words, out of the extension itself. It is in no
 * list, cannot be exported, and nothing about it is stored.
 */
export interface Sample {
  spaceId: typeof SAMPLE_ID;
  /** The key of its title, since its title is in the language of the interface. */
  titleKey: 'sample-title';
  /** Seconds. */
  duration: number;
  /** Like those of a recording, with the same miniatures for its ring. */
  speakers: Speaker[];
  lanes: Uint8Array[];
  loudness: Uint8Array;
  /** Who speaks when, and the waveform. */
  timelineData: TimelineData;
}

let sample: Sample | undefined;

/** Everything about the sample but its audio, at once. */
export function readSample(): Sample {
  return (sample ??= parseSample());
}

function parseSample(): Sample {
  const speakers = facts.speakers.map((speaker): SpeakerTurns & { handle: string } => ({
    ...speaker,
    turns: Float64Array.from(speaker.turns),
  }));
  return {
    spaceId: SAMPLE_ID,
    titleKey: 'sample-title',
    duration: facts.duration,
    speakers: speakers.map(({ turns: _turns, ...speaker }) => speaker),
    lanes: facts.lanes.map(bytesOf),
    loudness: bytesOf(facts.loudness),
    timelineData: {
      speakers,
      track: { perSecond: LOUDNESS_PER_SECOND, values: bytesOf(facts.track) },
      isWaveform: true,
      clockAt: () => undefined,
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
