export { createAdtsIndexer, type AdtsIndexer } from './adts-indexer.ts';
export { clockGaps, type Gap } from './clock-gaps.ts';
export type { Participant } from './hydra-fields.ts';
export { joinTicks, type TickPart } from './join-ticks.ts';
export { miniatureLanes } from './lanes.ts';
export { listedTurns, untoldStretches, type ListedSession } from './listed-turns.ts';
export type { Chapter } from './m4a-chapters.ts';
export { m4aHeader, type M4aLabels, type M4aStart } from './m4a-header.ts';
export type { Cover, M4aTags } from './m4a-tags.ts';
export { readMp4Sound, type Mp4Outcome, type Mp4Sound } from './mp4/index.ts';
export { createTsDemuxer, type TsDemuxer, type TsEnd } from './mpeg-ts/index.ts';
export { mp4Fragment, mp4Init } from './mp4-fragments.ts';
export { playedStretches, secondsIn, whereToPlay, type Played } from './played-stretches.ts';
export { audioSpecificConfig } from './sample-description.ts';
export { createPackedTable, type Excerpt } from './packed-table.ts';
export { createPayloadRoom, lendFrames, readFrames, readPayloads } from './read-payloads.ts';
export { silentSound } from './silent-frame.ts';
export { aloneStretches, sharedStretches } from './solo.ts';
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
  type SoundIndex,
} from './sound-index.ts';
export { nextTurn, speaksAt, talkOf, type Stretch, type Talk } from './talk.ts';
export { speakerTimeline, type SpeakerTurns } from './speaker-timeline.ts';
export { clockAtStart, readTick, type Tick, type TickLog } from './tick-log.ts';
export { readWallClock, wallClockAt, type WallClock } from './wall-clock.ts';
