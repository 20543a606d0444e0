import { SAMPLES_PER_BLOCK, type FrameConfiguration } from './adts-header.ts';
import type { FrameIndex } from './audio-index.ts';

/** Syntactic elements by number of channels, in order: single, pair, low frequency (ISO/IEC 14496-3, table 1.19). */
const ELEMENTS: Record<number, string> = {
  1: 's',
  2: 'p',
  3: 'sp',
  4: 'sps',
  5: 'spp',
  6: 'sppl',
  8: 'spppl',
};
const PAIR = 'p';

/**
 * One raw data block of silent AAC (ISO/IEC 14496-3, 4.4.2.1): a long window of no bands, so that nothing is left to
 * code. Unknown numbers of channels count as two.
 */
export function silentFrame(channels: number): Uint8Array<ArrayBuffer> {
  const counts = { s: 0, p: 0, l: 0 };
  const elements = Array.from(ELEMENTS[channels] ?? PAIR, (kind) => {
    const tag = kind === 's' ? counts.s++ : kind === PAIR ? counts.p++ : counts.l++;
    return elementOf(kind, tag);
  });
  const end = '111';
  const bits = `${elements.join('')}${end}`;
  const bytes = Math.ceil(bits.length / 8);
  const padded = bits.padEnd(bytes * 8, '0');
  return Uint8Array.from({ length: bytes }, (_, i) => Number.parseInt(padded.slice(i * 8, i * 8 + 8), 2));
}

function elementOf(kind: string, tag: number): string {
  const id = { s: '000', p: '001', l: '011' }[kind] ?? '';
  const name = tag.toString(2).padStart(4, '0');
  // Reserved bit, long window, its shape, no bands, no prediction.
  const info = '0'.repeat(1 + 2 + 1 + 6 + 1);
  const gain = '0'.repeat(8);
  const noTools = '000';
  const noMask = '00';
  if (kind !== PAIR) return `${id}${name}${gain}${info}${noTools}`;
  const each = `${gain}${noTools}`;
  return `${id}${name}1${info}${noMask}${each}${each}`;
}

/** Silent frames of a configuration, in the form of an original: bytes and their index. */
export function silentAudio(
  like: FrameConfiguration,
  frames: number,
): { index: FrameIndex; bytes: Uint8Array<ArrayBuffer> } {
  const frame = silentFrame(like.channels);
  const bytes = new Uint8Array(frame.length * frames);
  for (let i = 0; i < frames; i += 1) bytes.set(frame, i * frame.length);
  const index: FrameIndex = {
    bytes: bytes.length,
    frames: new Uint16Array(frames).fill(frame.length),
    gapFrames: new Uint32Array(),
    gapBytes: new Float64Array(),
    runs: [{ ...like, frame: 0, headerLength: 0, blocks: 1 }],
    duration: (frames * SAMPLES_PER_BLOCK) / like.rate,
    damage: [],
    damageCount: 0,
    damagedBytes: 0,
    cutBytes: 0,
  };
  return { index, bytes };
}
