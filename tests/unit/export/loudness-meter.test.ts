import { describe, expect, it } from 'vitest';
import { levellingGain } from '../../../utils/export/audio/loudness/levelling-gain.ts';
import { createLoudnessMeter } from '../../../utils/export/audio/loudness/loudness-meter.ts';

/** Channels of a sine, `level` in dB below full scale. */
function sine(
  rate: number,
  seconds: number,
  level: number,
  { channels = 2, hertz = 997 } = {},
): Float32Array[] {
  const amplitude = 10 ** (level / 20);
  const wave = Float32Array.from(
    { length: rate * seconds },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / rate),
  );
  return Array.from({ length: channels }, () => wave);
}

function measure(rate: number, ...parts: Float32Array[][]) {
  const meter = createLoudnessMeter(rate, parts[0]?.length ?? 0);
  for (const planes of parts)
    // In pieces, as a decoder returns them.
    for (let at = 0; at < (planes[0]?.length ?? 0); at += 5000)
      meter.add(planes.map((plane) => plane.subarray(at, at + 5000)));
  return meter.result();
}

describe('the loudness (EBU Tech 3341)', () => {
  it.each([24_000, 44_100, 48_000])('of a sine of −23 dB in both channels is −23 LUFS at %i Hz', (rate) => {
    expect(measure(rate, sine(rate, 4, -23)).integrated).toBeCloseTo(-23, 1);
    expect(measure(rate, sine(rate, 4, -33)).integrated).toBeCloseTo(-33, 1);
  });

  it('of one channel is 3 LU less', () => {
    expect(measure(48_000, sine(48_000, 3, -20, { channels: 1 })).integrated).toBeCloseTo(-23.01, 1);
  });

  it('leaves out pauses and silence', () => {
    const parts = [-36, -23, -36].map((level) => sine(48_000, level === -23 ? 12 : 4, level));
    const silence = [new Float32Array(96_000), new Float32Array(96_000)];

    // The blocks that begin before the loud part, or end after it, count too.
    expect(Math.abs(measure(48_000, ...parts, silence).integrated + 23)).toBeLessThan(0.15);
  });

  it('of silence is none, and silence is not levelled', () => {
    const result = measure(48_000, [new Float32Array(96_000)]);

    expect(result).toEqual({ integrated: -Infinity, truePeak: 0 });
    expect(levellingGain(result)).toBe(1);
  });
});

describe('the true peak', () => {
  it('is found between two samples', () => {
    // A quarter of the sampling rate, met 45° beside its peaks.
    const wave = Float32Array.from(
      { length: 4800 },
      (_, i) => 0.5 * Math.sin((Math.PI / 2) * i + Math.PI / 4),
    );

    const { truePeak } = measure(48_000, [wave]);

    expect(20 * Math.log10(truePeak / 0.5)).toBeCloseTo(0, 0);
    expect(truePeak).toBeGreaterThan(0.48);
    expect(truePeak).toBeLessThan(0.52);
  });
});

describe('the gain', () => {
  it('brings audio to −16 LUFS', () => {
    expect(20 * Math.log10(levellingGain({ integrated: -22, truePeak: 0.1 }))).toBeCloseTo(6);
    expect(20 * Math.log10(levellingGain({ integrated: -10, truePeak: 1 }))).toBeCloseTo(-6);
  });

  it('leaves the peaks below −1 dB', () => {
    expect(levellingGain({ integrated: -30, truePeak: 0.5 }) * 0.5).toBeCloseTo(10 ** (-1 / 20));
  });
});
