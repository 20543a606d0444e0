import { concatBytes } from '#utils/concat-bytes.ts';
import { MAX_TAG_BYTES, isId3v2At } from '#utils/audio/id3/id3-header.ts';
import { createFrameCutter } from './frame-cutter.ts';
import { createContinuityCheck, parsePacket, type Packet } from './packet.ts';
import { createPacketReader } from './packet-reader.ts';
import { createPesReader, unwrapPts, type PesReader } from './pes-reader.ts';
import { createSectionReader, type SectionReader } from './section-reader.ts';
import { parseAssociations, parseProgram, type Program } from './tables.ts';
import { createTagInterleaver } from './tag-interleaver.ts';

/**
 * Extracts the AAC audio from an MPEG transport stream (ISO/IEC 13818-1), in bounded memory, whatever else is in it.
 */
export interface TsDemuxer {
  push(chunk: Uint8Array): void;
  /** Call once, after the last chunk. */
  finish(): TsEnd;
}

export interface TsEnd {
  /** Whether no byte of the audio is known to be missing before the end. */
  isIntact: boolean;
  /** Whether the end is missing. */
  isCutOff: boolean;
}

/** One stream that is being read. */
type Stream = Pick<PesReader | SectionReader, 'push' | 'drop'> & {
  continuityOf: ReturnType<typeof createContinuityCheck>;
};

const ASSOCIATION_PID = 0;

/**
 * `emit` is called with the audio's ADTS bytes untouched and, before the frame of its time, each ID3 tag, so that the
 * result reads like X's packed files. The first program with AAC counts, and its first audio stream.
 */
export function createTsDemuxer(emit: (bytes: Uint8Array) => void): TsDemuxer {
  const interleaver = createTagInterleaver(emit);
  const streams = new Map<number, Stream>();
  const packets = createPacketReader(onPacket);
  const tagStreams: PesReader[] = [];
  let isIntact = true;
  let time = 0;
  let audio: { pid: number; pes: PesReader; flush(): void } | undefined;

  addSections(ASSOCIATION_PID, (section) => {
    for (const pid of parseAssociations(section)) addProgram(pid);
  });

  function onPacket(bytes: Uint8Array): void {
    const packet = parsePacket(bytes);
    const stream = streams.get(packet.pid);
    if (!stream) return;
    if (packet.isUnusable) onLoss(packet, stream);
    else if (packet.payload.length > 0) pushPayload(packet, stream);
  }

  function pushPayload(packet: Packet, stream: Stream): void {
    const continuity = stream.continuityOf(packet);
    if (continuity === 'again') return;
    if (continuity === 'jump') onLoss(packet, stream);
    stream.push(packet.payload, packet.isStart);
  }

  function onLoss({ pid }: Packet, stream: Stream): void {
    if (pid === audio?.pid) isIntact = false;
    stream.drop();
  }

  function addSections(pid: number, onSection: (section: Uint8Array) => void): void {
    if (!streams.has(pid))
      streams.set(pid, { ...createSectionReader(onSection), continuityOf: createContinuityCheck() });
  }

  function addProgram(pid: number): void {
    addSections(pid, (section) => {
      const program = parseProgram(section);
      if (program) applyProgram(program);
    });
  }

  /** A stream describes its program again and again. Where the description changes, the newest one counts. */
  function applyProgram({ audio: pid, tags }: Program): void {
    if (pid === undefined) return;
    if (pid !== audio?.pid && !streams.has(pid)) {
      if (audio) streams.delete(audio.pid);
      audio?.flush();
      audio = { pid, ...createAudioStream() };
      streams.set(pid, { ...audio.pes, continuityOf: createContinuityCheck() });
    }
    for (const each of tags) {
      if (!streams.has(each)) streams.set(each, { ...createTags(), continuityOf: createContinuityCheck() });
    }
  }

  function createAudioStream(): { pes: PesReader; flush(): void } {
    const cutter = createFrameCutter(interleaver.addFrame);
    const pes = createPesReader({
      begin(pts) {
        if (pts === undefined) return;
        time = unwrapPts(pts, time);
        cutter.setTime(time);
      },
      data: cutter.push,
      end(isWhole) {
        if (!isWhole) isIntact = false;
      },
    });
    return { pes, flush: cutter.flush };
  }

  function createTags(): PesReader {
    let pieces: Uint8Array[] = [];
    let length = 0;
    let at = 0;
    const pes = createPesReader({
      begin(pts) {
        pieces = [];
        length = 0;
        at = pts === undefined ? time : unwrapPts(pts, time);
      },
      data(bytes) {
        if (length > MAX_TAG_BYTES) return;
        pieces.push(bytes.slice());
        length += bytes.length;
      },
      end(isWhole) {
        const tag = concatBytes(pieces);
        pieces = [];
        if (isWhole && length <= MAX_TAG_BYTES && isId3v2At(tag, 0)) interleaver.addTag(tag, at);
      },
    });
    tagStreams.push(pes);
    return pes;
  }

  return {
    push: packets.push,
    finish() {
      const { lostSyncs, isCutOff } = packets.finish();
      const isIntactSoFar = isIntact && lostSyncs === 0;
      const isPesWhole = audio?.pes.finish() ?? true;
      for (const pes of tagStreams) pes.finish();
      audio?.flush();
      interleaver.flush();
      return { isIntact: isIntactSoFar, isCutOff: isCutOff || !isPesWhole };
    },
  };
}
