import {
  clockAtStart,
  joinTicks,
  miniatureLanes,
  speakerTimeline,
  type SpeakerTurns,
} from '#utils/audio/index.ts';
import type { SpaceMetadata } from '#utils/archive/index.ts';
import type { NamedTurns } from '../library/database.ts';
import { LANE_CELLS, type Account, type Recording, type RecordingState } from '../library/records.ts';
import type { SpaceToTake } from './space-to-take.ts';
import type { TakenPart } from './take-sound.ts';

export interface Described {
  recording: Recording;
  speakers: NamedTurns[];
}

/** Makes of a Space's facts and its sound what the library shows. */
export function describeRecording(facts: SpaceToTake, parts: TakenPart[], importedAt: number): Described {
  const { space, metadata, account, titleOffer, people } = facts;
  const duration = parts.reduce((sum, { taken }) => sum + taken.index.duration, 0);
  const ticks = joinTicks(
    parts.map(({ taken: { index } }) => ({ ticks: index.ticks, duration: index.duration })),
  );
  const turns = speakerTimeline(ticks, duration);
  const hostName = hostNameOf(metadata, account, people);
  const speakers = turns.map((speaker) => ({ ...speaker, name: nameOf(speaker, hostName) }));
  const startedAt = metadata?.startedAt ?? clockAtStart(ticks);
  const recording: Recording = {
    space,
    duration,
    bytes: parts.filter(hasSound).reduce((sum, { taken }) => sum + (taken.original?.size ?? taken.size), 0),
    state: stateOf(parts),
    speakers: speakers.map(({ name, isHost, seconds }) => ({ name, isHost, seconds })),
    lanes: miniatureLanes(turns, duration, LANE_CELLS),
    importedAt,
    ...(account && { account }),
    ...(startedAt !== undefined && { startedAt }),
    ...(metadata?.endedAt !== undefined && { endedAt: metadata.endedAt }),
    ...(titleOffer !== undefined && { titleOffer }),
  };
  return { recording, speakers };
}

/** Whether there is one frame in it at least. */
export function hasSound({ taken }: TakenPart): boolean {
  return taken.index.frames.length > 0;
}

/** The host is the archive's owner only where X's metadata says so. */
function hostNameOf(
  metadata: SpaceMetadata | undefined,
  account: Account | undefined,
  people: SpaceToTake['people'],
): string {
  const creator = metadata?.creatorId;
  if (creator === undefined) return 'host';
  return (creator === account?.id ? account.handle : people.get(creator)?.handle) ?? 'host';
}

function nameOf({ isHost, handle, userId }: SpeakerTurns, hostName: string): string {
  return isHost ? hostName : (handle ?? userId ?? 'guest');
}

function stateOf(parts: TakenPart[]): RecordingState {
  if (parts.length === 0) return 'missing';
  if (parts.some(({ isCutOff, taken }) => isCutOff || taken.index.cutBytes > 0)) return 'partial';
  if (parts.some(({ isIntact, taken }) => !isIntact || taken.index.damagedPlaces > 0)) return 'damaged';
  return 'complete';
}
