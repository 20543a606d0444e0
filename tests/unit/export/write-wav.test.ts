import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { interleave, wavHeader } from '#utils/export/audio/write-wav.ts';
import { probe } from '../../harness/audio-files.ts';
import { useFolder } from './use-folder.ts';

const write = useFolder();

describe('a WAV', () => {
  it('has the format and duration that ffprobe reads', () => {
    const format = { rate: 44100, channels: 2 as const, samples: 441 };
    const planes = [new Float32Array(441), new Float32Array(441)];

    const path = write(
      'a.wav',
      concatBytes([wavHeader(format, 441), interleave(planes, new Uint8Array(441 * 4))]),
    );

    expect(probe(path).streams[0]).toMatchObject({ codec_name: 'pcm_s16le', sample_rate: '44100' });
    expect(Number(probe(path).streams[0]?.duration)).toBeCloseTo(0.01, 9);
  });

  it('interleaves the channels, and clips samples that are too loud', () => {
    const memory = new Uint8Array(100);

    const { buffer, length } = interleave([Float32Array.of(0, 1, -2), Float32Array.of(0.5, -0.5, 2)], memory);

    expect([...new Int16Array(buffer, 0, length / 2)]).toEqual([0, 16384, 32767, -16384, -32768, 32767]);
  });
});
