import { describe, expect, it } from 'vitest';
import { initialsOf, speakerLook } from '#components/labels/speaker-look.ts';

describe('speakerLook', () => {
  it('has a different hue for each of eight speakers', () => {
    const hues = Array.from({ length: 8 }, (_, index) => speakerLook(index).hue);

    expect(new Set(hues).size).toBe(8);
  });

  it('distinguishes the ninth speaker from the first by texture', () => {
    expect(speakerLook(8).hue).toBe(speakerLook(0).hue);
    expect(speakerLook(8).texture).not.toBe(speakerLook(0).texture);
  });
});

describe('initialsOf', () => {
  it.each([
    ['@marina_dev', 'MA'],
    ['@k', 'K'],
    ['Host', 'HO'],
    ['@𝒜bc', '𝒜B'],
    ['@', ''],
  ])('returns two letters of %s', (label, initials) => {
    expect(initialsOf(label)).toBe(initials);
  });
});
