import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLIP_QUALITIES, CLIP_SHAPES, frameFormatOf } from '../../../utils/video/index.ts';
import { hueOf, PALETTES } from '../../../utils/video/palette.ts';
import { longest } from '../../../utils/video/parts/lanes-layer.ts';
import { cueIndexAt, levelAt, loudestOf, speakingAt } from '../../../utils/video/speaking.ts';

describe('the palette', () => {
  const css = readFileSync('components/ui/tokens.css', 'utf8');

  it.each(['light', 'dark'] as const)('has the colours of the %s pages', (theme) => {
    const palette = PALETTES[theme];
    const colour = (name: string): string | undefined => {
      const [, light, dark] =
        new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css) ?? [];
      return theme === 'light' ? light : dark;
    };

    expect(palette).toMatchObject({
      paper: colour('paper'),
      ink: colour('ink'),
      soft: colour('ink-soft'),
      track: colour('line'),
      rest: colour('line-strong'),
      ember: colour('ember'),
    });
    expect(palette.hues).toEqual(palette.hues.map((_, i) => colour(`speaker-${i + 1}`)));
  });

  it('uses the hues again beyond the eighth speaker, as the lanes do', () => {
    expect(hueOf(PALETTES.light, 8)).toBe(hueOf(PALETTES.light, 0));
    expect(hueOf(PALETTES.light, undefined)).toBe(PALETTES.light.rest);
  });
});

describe('the size of the pictures', () => {
  it('is even, as H.264 needs it, and the recommended one for squares', () => {
    for (const shape of CLIP_SHAPES)
      for (const quality of CLIP_QUALITIES) {
        const { width, height } = frameFormatOf({ shape, quality });
        expect([width % 2, height % 2]).toEqual([0, 0]);
      }
    expect(frameFormatOf({ shape: 'square', quality: 'standard' })).toMatchObject({
      width: 720,
      height: 720,
      rate: 12,
    });
    expect(frameFormatOf({ shape: 'portrait', quality: 'sharp' })).toMatchObject({
      width: 1080,
      height: 1920,
      rate: 30,
    });
  });
});

describe('a moment', () => {
  const speakers = [
    { label: 'a', turns: [{ from: 0, to: 2 }] },
    { label: 'b', turns: [{ from: 1, to: 3 }] },
    { label: 'c', turns: [] },
    { label: 'd', turns: [{ from: 5, to: 9 }] },
  ];

  it('has all who speak, the end of a turn not included', () => {
    expect([0, 1.5, 2, 4].map((at) => speakingAt({ speakers }, at))).toEqual([[0], [0, 1], [1], []]);
  });

  it('has the cue that began last, which stays a little where nothing follows', () => {
    const cues = [
      { from: 1, to: 5 },
      { from: 3, to: 4 },
      { from: 9, to: 10 },
    ];

    expect([0, 2, 3, 4.5, 4.9, 6.5, 9, 10.5, 11].map((at) => cueIndexAt(cues, at))).toEqual([
      -1, 0, 1, 1, 0, -1, 2, 2, -1,
    ]);
  });

  it('is between two levels as loud as in between', () => {
    const levels = { perSecond: 2, values: Uint8Array.of(0, 100, 100) };

    expect(levelAt(levels, 0.5, 100)).toBeCloseTo(0.5);
    expect(levelAt(levels, 0.75, 100)).toBeCloseTo(1);
    expect(levelAt(levels, 99, 100)).toBe(0);
  });

  it('is not made low by one knock', () => {
    const values = Uint8Array.from({ length: 200 }, (_, i) => (i === 50 ? 255 : 60));

    expect(loudestOf({ perSecond: 20, values })).toBe(60);
    expect(loudestOf({ perSecond: 20, values: new Uint8Array(9) })).toBe(24);
  });

  it('shows the lanes of those who speak longest, in the order of the recording', () => {
    expect(longest(speakers, 2)).toEqual([0, 3]);
    expect(longest(speakers, 9)).toEqual([0, 1, 3]);
  });
});
