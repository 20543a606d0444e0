import { expect, it } from 'vitest';
import { createMeter } from '../../../harness/audio/meter.ts';
import { pcmOf, RATE, sine, silence } from './tones.ts';

it('counts the audible seconds since a point in time', () => {
  const meter = createMeter(RATE);
  meter.write(pcmOf(sine(440, 1, 0.5)));
  const from = meter.now();

  meter.write(pcmOf([...silence(0.5), ...sine(440, 0.3, 0.5)]));

  expect(from).toBeCloseTo(1);
  expect(meter.now()).toBeCloseTo(1.8);
  expect(meter.audibleSince(from)).toBeCloseTo(0.3);
});

it('analyses the audio from the call on, in chunks of any size', async () => {
  const meter = createMeter(RATE);
  meter.write(pcmOf(sine(200, 0.5, 0.5)));

  const heard = meter.listen(0.5);
  const later = pcmOf(sine(900, 0.6, 0.25));
  meter.write(later.subarray(0, 1001));
  meter.write(later.subarray(1001));

  expect(await heard).toMatchObject({ seconds: 0.5, rms: expect.closeTo(0.25 / Math.SQRT2, 2) });
  expect(Math.abs((await heard).frequency - 900)).toBeLessThan(4);
});

it('reports when the audio starts and ends', async () => {
  const meter = createMeter(RATE);
  const events: string[] = [];
  const sounding = meter.until('audible').then(() => events.push('audible'));

  meter.write(pcmOf(silence(0.3)));
  meter.write(pcmOf(sine(440, 0.1, 0.5)));
  await sounding;
  const silent = meter.until('silent').then(() => events.push('silent'));
  meter.write(pcmOf(silence(0.1)));
  await silent;

  expect(events).toEqual(['audible', 'silent']);
});
