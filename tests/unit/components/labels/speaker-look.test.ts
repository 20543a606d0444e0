import { describe, expect, it } from 'vitest';
import { initialsOf, speakerLook } from '#components/labels/speaker-look.ts';

describe('lookOf', () => {
  it('gives eight speakers eight hues', () => {
    const hues = Array.from({ length: 8 }, (_, index) => speakerLook(index).hue);

    expect(new Set(hues).size).toBe(8);
  });

  it('tells the ninth from the first by its texture', () => {
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
  ])('takes two letters of %s', (label, initials) => {
    expect(initialsOf(label)).toBe(initials);
  });
});
