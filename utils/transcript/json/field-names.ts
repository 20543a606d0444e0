/** Names of fields with a time, by what a number in them counts. */
export interface TimeNames {
  /** Numbers without a unit that the name says. */
  bare: readonly string[];
  /** Names that say how many of their unit a second has. */
  units: readonly (readonly [name: string, perSecond: number])[];
}

const names = (list: string): string[] => list.split(/\s+/);
const milliseconds = (list: string): (readonly [string, number])[] =>
  names(list).map((name) => [name, 1000] as const);

export const START_NAMES: TimeNames = {
  units: [
    ...milliseconds(
      'start_ms startMs startMS tStartMs startTimeMs start_time_ms startMillis begin_ms from_ms offsetMilliseconds',
    ),
    ['offsetInTicks', 10_000_000],
  ],
  bare: names(
    'start startTime start_time starttime begin from ts data_start start_ts startTimestamp start_timestamp startSeconds startOffset start_offset adjustedStart timestamp timecode offset Offset Start time s',
  ),
};

export const END_NAMES: TimeNames = {
  units: milliseconds('end_ms endMs endMS endTimeMs end_time_ms endMillis to_ms'),
  bare: names(
    'end endTime end_time endtime stop to end_ts data_end endTimestamp end_timestamp endSeconds endOffset end_offset until End e',
  ),
};

export const DURATION_NAMES: TimeNames = {
  units: [
    ...milliseconds('dDurationMs duration_ms durationMs durationMilliseconds'),
    ['durationInTicks', 10_000_000],
  ],
  bare: names('duration dur Duration d'),
};

/** Names of fields with words, the best first: Deepgram has a word with and without its marks. */
export const TEXT_NAMES = names(
  'text body transcript segment punctuated_word content utterance sentence line caption word value display Display DisplayText displayText utf8 t',
);

/** Where a service lists several readings of the same words, the first is its best. */
export const READING_NAMES = names('alternatives nBest NBest');

export const SPEAKER_NAMES = names(
  'speaker speaker_label speakerLabel speakerName speaker_name speakerDisplayName speakerDesignation speaker_id speakerId speakerTag speaker_tag spk person participant',
);

/** What names a speaker who is an object. */
export const NAME_NAMES = names('name display_name displayName speaker_name speakerName label id');
