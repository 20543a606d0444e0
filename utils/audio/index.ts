export { createAdtsIndexer, type AdtsIndexer } from '#utils/audio/adts/adts-indexer.ts';
export { clockGaps, type Gap } from '#utils/audio/timeline/clock-gaps.ts';
export type { Participant } from '#utils/audio/hydra/hydra-fields.ts';
export { joinTimedTags, type TimedTagsPart } from '#utils/audio/hydra/join-tags.ts';
export { miniatureLanes } from '#utils/audio/timeline/lanes.ts';
export { listedTurns, untaggedRanges, type ListedSession } from '#utils/audio/timeline/listed-turns.ts';
export type { Chapter } from '#utils/audio/mp4/mux/m4a-chapters.ts';
export { m4aHeader, type M4aMetadata, type M4aStart } from '#utils/audio/mp4/mux/m4a-header.ts';
export type { Cover, M4aTags } from '#utils/audio/mp4/mux/m4a-tags.ts';
export { readMp4Audio, type Mp4Outcome, type Mp4Audio } from '#utils/audio/mp4/index.ts';
export { createTsDemuxer, type TsDemuxer, type TsEnd } from '#utils/audio/mpeg-ts/index.ts';
export { mp4Fragment, mp4Init } from '#utils/audio/mp4/mux/mp4-fragments.ts';
export { audibleRanges, secondsIn, whereToPlay, type Played } from '#utils/audio/timeline/audible-ranges.ts';
export { audioSpecificConfig } from '#utils/audio/mp4/mux/sample-description.ts';
export { createPackedTable, type Excerpt } from '#utils/audio/mp4/mux/packed-table.ts';
export { createPayloadBuffer, lendFrames, readFrames, readPayloads } from '#utils/audio/adts/read-payloads.ts';
export { silentAudio } from '#utils/audio/adts/silent-frame.ts';
export { aloneRanges, sharedRanges } from '#utils/audio/timeline/solo.ts';
export { sniffAudio, type AudioKind } from './sniff-audio.ts';
export {
  frameAtSeconds,
  frameIn,
  rateRuns,
  runEnd,
  secondsAtFrame,
  secondsOf,
  type Damage,
  type FrameIndex,
  type FrameRange,
  type RateRun,
  type Run,
  type AudioIndex,
} from '#utils/audio/adts/audio-index.ts';
export { nextTurn, speaksAt, talkOf, type TimeRange, type Talk } from '#utils/audio/timeline/talk.ts';
export { speakerTimeline, type SpeakerTurns } from '#utils/audio/timeline/speaker-timeline.ts';
export { clockAtStart, readTimedTag, type TimedTag, type TimedTags } from '#utils/audio/hydra/timed-tags.ts';
export { readWallClock, wallClockAt, type WallClock } from '#utils/audio/timeline/wall-clock.ts';
