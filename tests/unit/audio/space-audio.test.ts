import { describe, expect, it } from 'vitest';
import { GUESTS, buildSpaceAudio, conversation } from '../../fixtures/audio/index.ts';
import { indexAudio } from './index-audio.ts';

const script = { duration: 60, startedAt: Date.UTC(2026, 1, 2), guests: GUESTS, turns: conversation(60) };

describe('buildSpaceAudio', () => {
  it('begins like X’s files', () => {
    const head = Buffer.from(buildSpaceAudio(script).bytes.subarray(0, 14)).toString('hex');

    expect(head).toBe('4944330400000000003f50524956');
  });

  it('contains about as many bytes of tags a second as X’s files', () => {
    const { tagBytes, seconds } = buildSpaceAudio(script);

    expect(Math.abs(tagBytes / seconds - 975)).toBeLessThan(25);
  });

  it('is the same for the same seed', () => {
    const one = buildSpaceAudio(script, { seed: 4 }).bytes;

    expect(buildSpaceAudio(script, { seed: 4 }).bytes).toEqual(one);
    expect(buildSpaceAudio(script, { seed: 5 }).bytes).not.toEqual(one);
  });

  it('lets the clock continue where audio is missing between parts', () => {
    const { parts } = buildSpaceAudio(script, { parts: 2, gap: 30 });

    const [first, second] = parts.map((part) => indexAudio(part));

    const missing = (second?.timedTags.clock[0] ?? 0) - script.startedAt - (first?.duration ?? 0) * 1000;
    expect(Math.abs(missing - 30_000)).toBeLessThan(1);
  });
});
