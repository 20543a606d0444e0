/** The streams of a program that are needed. */
export interface Program {
  /** The first stream of AAC in ADTS; undefined where there is none. */
  audio?: number;
  /** Streams of ID3 tags with times. */
  tags: number[];
  /** The first stream of video; undefined where there is none. */
  video?: { pid: number; kind: VideoKind };
}

/** `other`: a codec that is only known to be one of video. */
export type VideoKind = 'avc' | 'other';

const ADTS = 0x0f;
const TIMED_METADATA = 0x15;
/** H.264; and MPEG-1, MPEG-2, MPEG-4 part 2, HEVC, VVC (ISO/IEC 13818-1, table 2-34). */
const AVC = 0x1b;
const OTHER_VIDEO = [0x01, 0x02, 0x10, 0x24, 0x33];
const CRC_BYTES = 4;

/**
 * The streams in which the programs are described, from a program association section (PAT); empty for other
 * sections.
 */
export function parseAssociations(section: Uint8Array): number[] {
  if (section[0] !== 0) return [];
  const found: number[] = [];
  for (let at = 8; at + 4 <= section.length - CRC_BYTES; at += 4) {
    const program = u16(section, at);
    if (program !== 0) found.push(u16(section, at + 2) & 0x1fff);
  }
  return found;
}

/** The streams that a program map section (PMT) lists; undefined for other sections. */
export function parseProgram(section: Uint8Array): Program | undefined {
  if (section[0] !== 2) return undefined;
  const program: Program = { tags: [] };
  let at = 12 + (u16(section, 10) & 0xfff);
  while (at + 5 <= section.length - CRC_BYTES) {
    const pid = u16(section, at + 1) & 0x1fff;
    if (section[at] === ADTS) program.audio ??= pid;
    if (section[at] === TIMED_METADATA) program.tags.push(pid);
    const kind = videoKindOf(section[at] ?? 0);
    if (kind) program.video ??= { pid, kind };
    at += 5 + (u16(section, at + 3) & 0xfff);
  }
  return program;
}

function videoKindOf(type: number): VideoKind | undefined {
  if (type === AVC) return 'avc';
  return OTHER_VIDEO.includes(type) ? 'other' : undefined;
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
