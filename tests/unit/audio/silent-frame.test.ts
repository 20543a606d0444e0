import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { silentAudio } from '#utils/audio/index.ts';
import { silentFrame } from '#utils/audio/adts/silent-frame.ts';
import { runProgram } from '../../harness/audio-files.ts';
import { buildM4a } from '../export/build-m4a.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterspace-silence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('silentFrame', () => {
  it('is four bytes of one channel, six of two', () => {
    expect(hexOf(silentFrame(1))).toBe('00000007');
    expect(hexOf(silentFrame(2))).toBe('21000000001c');
  });

  it('has two channels where the number of channels is not known', () => {
    expect(silentFrame(0)).toEqual(silentFrame(2));
  });

  it.each([
    { channels: 1, rate: 48000 },
    { channels: 1, rate: 24000 },
    { channels: 2, rate: 48000 },
    { channels: 2, rate: 44100 },
    { channels: 3, rate: 48000 },
    { channels: 4, rate: 48000 },
    { channels: 5, rate: 48000 },
    { channels: 6, rate: 48000 },
  ])('is silence to a decoder, $channels channels at $rate Hz', async ({ channels, rate }) => {
    const like = { rate, channels, objectType: 2, headerLength: 7, blocks: 1 };
    const { index, bytes } = silentAudio(like, 50);
    const path = join(folder, `${channels}-${rate}.m4a`);
    writeFileSync(path, await buildM4a([{ index, bytes, from: 0, to: 50 }]));

    const complaints = runProgram('ffmpeg', '-v', 'warning', '-xerror', '-i', path, '-f', 'null', '-');
    const samples = Buffer.from(
      runProgram('ffmpeg', '-v', 'error', '-i', path, '-f', 's16le', '-acodec', 'pcm_s16le', '-'),
      'latin1',
    );

    expect(complaints).toBe('');
    expect(samples.length).toBe(50 * 1024 * channels * 2);
    expect(samples.every((byte) => byte === 0)).toBe(true);
  });
});
