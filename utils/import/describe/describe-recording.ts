import { isSpaceId } from '#utils/archive/index.ts';
import {
  joinLoudness,
  joinTimedTags,
  miniatureLanes,
  miniatureLoudness,
  wallClockOf,
  speakerTimeline,
  type SpeakerTurns,
} from '#utils/audio/index.ts';
import {
  bytesOfParts,
  durationOfParts,
  LANE_CELLS,
  spaceOf,
  stateOfParts,
  type AudioPart,
  type Recording,
  type SpaceFacts,
} from '#utils/library/index.ts';
import { fillInSpeakers } from './fill-in-speakers.ts';

export interface DescribedRecording {
  recording: Recording;
  speakers: SpeakerTurns[];
}

/** Derives what the library shows of a recording from the Space's facts and its audio. */
export function describeRecording(
  spaceId: string,
  facts: SpaceFacts,
  parts: readonly AudioPart[],
  importedAt: number,
): DescribedRecording {
  const { metadata, account, titleOffer, titleChoices } = facts;
  const duration = durationOfParts(parts);
  const timedTags = joinTimedTags(
    parts.map(({ index }) => ({ timedTags: index.timedTags, duration: index.duration })),
  );
  const turns = fillInSpeakers(speakerTimeline(timedTags, duration), timedTags, duration, facts);
  const hostHandle = hostHandleOf(facts);
  const speakers = turns.map((speaker) => (speaker.isHost ? withHandle(speaker, hostHandle) : speaker));
  const loudness = joinLoudness(parts.map(({ index }) => index));
  const clock = wallClockOf(timedTags);
  const startedAt = metadata?.startedAt ?? clock.startedAt;
  const recording: Recording = {
    spaceId,
    kind: isSpaceId(spaceOf(spaceId)) ? 'space' : 'audio',
    duration,
    bytes: bytesOfParts(parts),
    state: stateOfParts(parts),
    speakers: speakers.map(({ turns: _turns, coarse, ...speaker }) => ({
      ...speaker,
      ...(coarse && { isCoarse: true }),
    })),
    lanes: miniatureLanes(turns, duration, LANE_CELLS),
    importedAt,
    ...(loudness && { loudness: miniatureLoudness(loudness, LANE_CELLS) }),
    ...(clock.startedAt !== undefined || clock.gaps.length > 0 ? { clock } : {}),
    ...(account && { account }),
    ...(startedAt !== undefined && { startedAt }),
    ...(metadata?.endedAt !== undefined && { endedAt: metadata.endedAt }),
    ...(titleOffer !== undefined && { titleOffer }),
    ...(titleChoices && { titleChoices }),
  };
  return { recording, speakers };
}

/** Whether it has at least one frame. */
export function hasAudio({ index }: AudioPart): boolean {
  return index.frames.length > 0;
}

/** The host is the archive's owner only if X's metadata says so. */
function hostHandleOf({ metadata, account, handles = {} }: SpaceFacts): string | undefined {
  const creator = metadata?.creatorId;
  if (creator === undefined) return undefined;
  return creator === account?.id ? account.handle : handles[creator];
}

function withHandle({ handle: _tag, ...speaker }: SpeakerTurns, handle: string | undefined): SpeakerTurns {
  return handle === undefined ? speaker : { ...speaker, handle };
}
