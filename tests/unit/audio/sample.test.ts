import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { speaksAt } from '#utils/audio/index.ts';
import { LANE_CELLS } from '#utils/library/records.ts';
import { readSample } from '#utils/sample/read-sample.ts';
import facts from '#utils/sample/sample.json' with { type: 'json' };
import { describeSample } from '../../fixtures/sample/describe-sample.ts';
import { SPEAKERS, TURNS } from '../../fixtures/sample/sample-script.ts';

const file = readFileSync(join(import.meta.dirname, '../../../public/sample.aac'));

it('is a file of at most 300 kB', () => {
  expect(file.length).toBeLessThanOrEqual(300_000);
});

it('is described as an import would describe it', () => {
  expect(describeSample(new Uint8Array(file))).toEqual(facts);
});

it('has four speakers, who speak as in its script', () => {
  const { speakers, lanes, loudness, timelineData, duration } = readSample();

  expect(new Set(speakers.map(({ handle }) => handle))).toEqual(new Set(Object.keys(SPEAKERS)));
  expect([...lanes, loudness].map(({ length }) => length)).toEqual(Array(5).fill(LANE_CELLS));
  expect(timelineData.track.values.length / timelineData.track.perSecond).toBeCloseTo(duration, 0);
  for (const { speaker, from, to } of TURNS) {
    const turns = timelineData.speakers.find(({ handle }) => handle === speaker)?.turns ?? new Float64Array();
    expect(speaksAt(turns, (from + to) / 2)).toBe(true);
  }
});
