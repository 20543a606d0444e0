import { PACKET_BYTES } from './bounds.ts';

/** The header of a packet (ISO/IEC 13818-1, 2.4.3.2). */
export interface Packet {
  /** Number of the stream that the packet belongs to. */
  pid: number;
  /** Whether a section or a PES packet begins in it. */
  isStart: boolean;
  /** Counts the packets of a stream that have a payload, from 0 to 15 and from 0 again. */
  counter: number;
  /** Whether the counter may jump at this packet. */
  mayJump: boolean;
  /** Empty where there is none, or none that can be read. */
  payload: Uint8Array;
  /** Whether it says that it is damaged, or is scrambled. */
  isUnusable: boolean;
}

export function parsePacket(bytes: Uint8Array): Packet {
  const [, second = 0, third = 0, fourth = 0, adaptationLength = 0, adaptationFlags = 0] = bytes;
  const hasPayload = (fourth & 0x10) !== 0;
  const hasAdaptation = (fourth & 0x20) !== 0;
  const start = hasAdaptation ? 5 + adaptationLength : 4;
  return {
    pid: ((second & 0x1f) << 8) | third,
    isStart: (second & 0x40) !== 0,
    counter: fourth & 15,
    mayJump: hasAdaptation && adaptationLength > 0 && (adaptationFlags & 0x80) !== 0,
    payload: hasPayload && start < PACKET_BYTES ? bytes.subarray(start) : bytes.subarray(0, 0),
    isUnusable: (second & 0x80) !== 0 || (fourth & 0xc0) !== 0,
  };
}

/** Creates a check for one stream: does a packet follow the one before? */
export function createContinuityCheck(): (packet: Packet) => 'next' | 'again' | 'jump' {
  let last: number | undefined;
  return ({ counter, mayJump }) => {
    const before = last;
    last = counter;
    if (before === undefined || mayJump || counter === ((before + 1) & 15)) return 'next';
    return counter === before ? 'again' : 'jump';
  };
}
