/** The streams of a program that are needed. */
export interface Program {
  /** The first stream of AAC in ADTS; undefined where there is none. */
  audio?: number;
  /** Streams of ID3 tags with times. */
  tags: number[];
}

const ADTS = 0x0f;
const TIMED_METADATA = 0x15;
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
    at += 5 + (u16(section, at + 3) & 0xfff);
  }
  return program;
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
