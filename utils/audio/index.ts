export { createAdtsIndexer, type AdtsIndexer } from './adts-indexer.ts';
export { byteRange, type ByteRange } from './frame-offsets.ts';
export type { Participant } from './hydra-fields.ts';
export { joinTicks, type TickPart } from './join-ticks.ts';
export { miniatureLanes } from './lanes.ts';
export type { Chapter } from './m4a-chapters.ts';
export { m4aHeader, type M4aLabels, type M4aStart } from './m4a-header.ts';
export type { Cover, M4aTags } from './m4a-tags.ts';
export { mp4Header } from './mp4-header.ts';
export { createPackedTable, type Piece } from './packed-table.ts';
export { readFrames, readPayloads } from './read-payloads.ts';
export { sniffAudio, type AudioKind } from './sniff-audio.ts';
export {
  frameAtSeconds,
  rateRuns,
  runEnd,
  secondsAtFrame,
  secondsOf,
  type Damage,
  type FrameIndex,
  type FrameRange,
  type RateRun,
  type Run,
  type SoundIndex,
} from './sound-index.ts';
export { audioSpecificConfig } from './sample-description.ts';
export { speakerTimeline, type SpeakerTurns } from './speaker-timeline.ts';
export { clockAtStart, readTick, type Tick, type TickLog } from './tick-log.ts';
