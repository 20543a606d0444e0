export { sniffAudio, type AudioKind } from './sniff-audio.ts';
export { createAdtsIndexer, type AdtsIndexer } from './adts/adts-indexer.ts';
export {
  frameAtSeconds,
  framesBefore,
  LOUDNESS_PER_SECOND,
  rateRuns,
  runEnd,
  secondsAtFrame,
  secondsOf,
  type Damage,
  type Excerpt,
  type FrameIndex,
  type FrameRange,
  type RateRun,
  type Run,
  type AudioIndex,
} from './adts/audio-index.ts';
export { commonFrames, countOf, type CommonRun } from './adts/common-frames.ts';
export { createPayloadBuffer, streamFrames, readFrames, readPayloads } from './adts/read-payloads.ts';
export { silentAudio } from './adts/silent-frame.ts';
export type { Participant } from './hydra/hydra-fields.ts';
export { joinTimedTags, type TimedTagsPart } from './hydra/join-tags.ts';
export { clockAtStart, timedTagAt, type TimedTag, type TimedTags } from './hydra/timed-tags.ts';
export { aloneRanges, sharedRanges } from './timeline/alone-ranges.ts';
export { audibleRanges, secondsIn, whereToPlay, type PlaybackFilter } from './timeline/audible-ranges.ts';
export { clockGaps, type Gap } from './timeline/clock-gaps.ts';
export { joinLoudness, miniatureLoudness } from './timeline/join-loudness.ts';
export { listedTurns, untaggedRanges, type ListedSession } from './timeline/listed-turns.ts';
export { miniatureLanes } from './timeline/miniature-lanes.ts';
export { speakerTimeline, type SpeakerTurns } from './timeline/speaker-timeline.ts';
export { nextTurn, speaksAt, talkOf, type Talk } from './timeline/talk.ts';
export type { TimeRange } from './timeline/time-ranges.ts';
export { wallClockOf, wallClockAt, type WallClock } from './timeline/wall-clock.ts';
export { readMp4Audio, type Mp4Outcome, type Mp4Audio } from './mp4/demux/read-mp4-audio.ts';
export type { Chapter } from './mp4/mux/m4a-chapters.ts';
export { m4aHeader, type M4aMetadata, type M4aStart } from './mp4/mux/m4a-header.ts';
export type { Cover, M4aTags } from './mp4/mux/m4a-tags.ts';
export { mp4Fragment, mp4Init } from './mp4/mux/mp4-fragments.ts';
export { packSamples } from './mp4/mux/pack-samples.ts';
export { audioSpecificConfig } from './mp4/mux/sample-description.ts';
export { createTsDemuxer, type TsDemuxer, type TsEnd } from './mpeg-ts/demuxer.ts';
export type { Video, VideoGroup } from './video/video.ts';
export { openVideo, VIDEO_CODES, type VideoCode } from './video/open-video.ts';
export { VIDEO_HZ, videoFragment, videoInit } from './video/video-fragments.ts';
