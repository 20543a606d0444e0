import { expect, it } from 'vitest';
import { analyse, toSamples } from '../../../harness/audio/analyse.ts';
import { pcmOf, RATE, sine, silence } from './tones.ts';

it('measures the loudness and the frequency of a sine', () => {
  const { seconds, rms, frequency } = analyse(toSamples(pcmOf(sine(440, 1, 0.5))), RATE);

  expect(seconds).toBe(1);
  expect(rms).toBeCloseTo(0.5 / Math.SQRT2, 3);
  expect(Math.abs(frequency - 440)).toBeLessThan(2);
});

it('finds the louder of two tones', () => {
  const loud = sine(1200, 1, 0.6);
  const quiet = sine(300, 1, 0.3);
  const both = loud.map((sample, index) => sample + (quiet[index] ?? 0));

  expect(Math.abs(analyse(Float64Array.from(both), RATE).frequency - 1200)).toBeLessThan(2);
});

it('finds no frequency in silence of any length', () => {
  expect(analyse(toSamples(pcmOf(silence(0.2))), RATE)).toEqual({ seconds: 0.2, rms: 0, frequency: 0 });
  expect(analyse(new Float64Array(), RATE)).toEqual({ seconds: 0, rms: 0, frequency: 0 });
});
