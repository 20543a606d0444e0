import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import { readClip, textFrame, timestampFrame, writeTag } from '../../fixtures/audio/index.ts';
import { makeFrame, makeFrames } from './index-audio.ts';
import { createRandom } from '../../fixtures/random.ts';

const clip = readClip('host').subarray(0, 4096);
const random = createRandom(7);
const noise = Uint8Array.from({ length: 4096 }, () => Math.floor(random() * 256));
const text = (letters: string) => new TextEncoder().encode(letters);

function transportStream(packets: number, junk = 0): Uint8Array {
  const bytes = new Uint8Array(junk + packets * 188);
  for (let i = 0; i < packets; i += 1) bytes[junk + i * 188] = 0x47;
  return bytes;
}

describe('sniffAudio', () => {
  it.each([
    ['frames', clip, 'adts'],
    ['frames with a CRC', concatBytes(makeFrames(3, { hasCrc: true })), 'adts'],
    ['a timestamp tag before frames', concatBytes([writeTag([timestampFrame(3)]), clip]), 'adts'],
    [
      'a tag larger than what is seen',
      writeTag([textFrame('TIT2', 'x'.repeat(9000))]).subarray(0, 4096),
      'adts',
    ],
    ['frames after some lost bytes', clip.subarray(100), 'adts'],
    ['frames that repeat every 188 bytes', concatBytes(makeFrames(9, { payload: 181, fill: 0x47 })), 'adts'],
    ['transport stream packets', transportStream(20), 'mpeg-ts'],
    ['transport stream packets after junk', transportStream(20, 30), 'mpeg-ts'],
    ['a single packet', transportStream(1), 'mpeg-ts'],
    ['an MP4 file', concatBytes([Uint8Array.of(0, 0, 0, 24), text('ftypisom'), new Uint8Array(64)]), 'mp4'],
    [
      'MP3 frames after a tag',
      concatBytes([writeTag([]), Uint8Array.of(0xff, 0xfb, 0x90, 0), new Uint8Array(99)]),
      'unknown',
    ],
    ['a RIFF file', text('RIFF....WAVEfmt '), 'unknown'],
    ['noise', noise, 'unknown'],
    [
      'a lone sync word in noise',
      concatBytes([noise.subarray(0, 50), makeFrame().subarray(0, 9), noise]),
      'unknown',
    ],
    ['nothing', new Uint8Array(), 'unknown'],
  ])('recognises %s', (_, head, kind) => {
    expect(sniffAudio(head)).toBe(kind);
  });
});
