import { concatBytes } from '#utils/concat-bytes.ts';
import { createFrameCutter } from '#utils/audio/mpeg-ts/frame-cutter.ts';
import { parsePacket, type Packet } from '#utils/audio/mpeg-ts/packet.ts';
import { createPacketReader } from '#utils/audio/mpeg-ts/packet-reader.ts';
import { createPesReader, PTS_HZ, unwrapPts } from '#utils/audio/mpeg-ts/pes-reader.ts';
import { createSectionReader, type SectionReader } from '#utils/audio/mpeg-ts/section-reader.ts';
import { parseAssociations, parseProgram, type Program } from '#utils/audio/mpeg-ts/tables.ts';
import { isKeyFrame } from '#utils/audio/video/avc/nal-units.ts';
import { createAudioClock } from './audio-clock.ts';

/** Frames of H.264 in a transport stream, up to those of the next group. */
export interface TsGroup {
  /** Offset of its first packet in the stream. */
  offset: number;
  /** Time of its first frame in 90 kHz. */
  pts: number;
  /** Seconds of audio before it. */
  from: number;
  isKey: boolean;
}

/** Finds where the frames of a transport stream's video are, and of what time, without reading them. */
export interface TsVideoIndexer {
  push(chunk: Uint8Array): void;
  /** Call once, after the last chunk. */
  finish(): void;
  /** What is known so far; the last group is added once the next one begins, or at the end. */
  groups(): readonly TsGroup[];
  video(): Program['video'];
}

/** Groups are at least this long (90 kHz), so that there are not too many of them. */
const MIN_GROUP = 0.5 * PTS_HZ;
/** A longer group is cut, so that it can be read at once. */
const MAX_GROUP_BYTES = 8 * 1024 * 1024;
/** Bytes of a frame in which its kind has to be found. */
const HEAD_BYTES = 4096;

export function createTsVideoIndexer(): TsVideoIndexer {
  const clock = createAudioClock();
  const sections = new Map<number, SectionReader>();
  const packets = createPacketReader(onPacket);
  const groups: TsGroup[] = [];
  let program: Program | undefined;
  let latest = 0;
  let pending: Omit<TsGroup, 'from'> | undefined;
  /** The frame whose kind is not known yet. */
  let frame: { offset: number; pts: number; head: Uint8Array } | undefined;
  let packetAt = 0;

  const cutter = createFrameCutter(({ pts, units }) => {
    if (units > 0) clock.add(pts, units);
  });
  const audio = createPesReader({
    begin(pts) {
      if (pts === undefined) return;
      latest = unwrapPts(pts, latest);
      cutter.setTime(latest);
    },
    data: cutter.push,
    end: () => undefined,
  });
  const video = createPesReader({
    begin(pts) {
      if (pts === undefined) return;
      latest = unwrapPts(pts, latest);
      frame = { offset: packetAt, pts: latest, head: new Uint8Array() };
    },
    data(bytes) {
      if (!frame) return;
      frame.head = concatBytes([frame.head, bytes], HEAD_BYTES);
      const isKey = isKeyFrame(frame.head) ?? (frame.head.length < HEAD_BYTES ? undefined : false);
      if (isKey === undefined) return;
      addFrame({ ...frame, isKey });
      frame = undefined;
    },
    end: () => undefined,
  });

  function addFrame({ offset, pts, isKey }: Omit<TsGroup, 'from'>): void {
    const isLong = pending && offset - pending.offset > MAX_GROUP_BYTES;
    const isNear = pending && Math.abs(pts - pending.pts) < MIN_GROUP;
    if (!pending && !isKey) return;
    if (pending && ((!isKey && !isLong) || (isNear && !isLong))) return;
    addPending();
    pending = { offset, pts, isKey };
  }

  function addPending(): void {
    if (!pending) return;
    const last = groups.at(-1);
    const from = clock.secondsAt(pending.pts);
    // What is shown before the group before it would only replace that.
    if (!last || from > last.from) groups.push({ ...pending, from });
  }

  function onPacket(bytes: Uint8Array, at: number): void {
    const packet = parsePacket(bytes);
    if (packet.isUnusable || packet.payload.length === 0) return;
    if (packet.pid === program?.video?.pid) pushVideo(packet, at);
    else if (packet.pid === program?.audio) audio.push(packet.payload, packet.isStart);
    else sectionsOf(packet.pid)?.push(packet.payload, packet.isStart);
  }

  function pushVideo({ payload, isStart }: Packet, at: number): void {
    if (isStart) packetAt = at;
    // Of most packets nothing needs to be known.
    if (isStart || frame) video.push(payload, isStart);
  }

  function sectionsOf(pid: number): SectionReader | undefined {
    if (pid === 0 && !sections.has(0))
      sections.set(
        0,
        createSectionReader((section) => parseAssociations(section).forEach(addProgram)),
      );
    return sections.get(pid);
  }

  function addProgram(pid: number): void {
    if (sections.has(pid)) return;
    const reader = createSectionReader((section) => {
      const found = parseProgram(section);
      if (found?.audio !== undefined || found?.video) program ??= found;
    });
    sections.set(pid, reader);
  }

  return {
    push: packets.push,
    finish() {
      packets.finish();
      audio.finish();
      cutter.flush();
      addPending();
      pending = undefined;
    },
    groups: () => groups,
    video: () => program?.video,
  };
}
