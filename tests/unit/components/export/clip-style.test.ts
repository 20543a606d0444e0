import { expect, it } from 'vitest';
import { createClipStyle, parseClipStyle, STYLE_CHOICES } from '#components/export/video/clip-style.ts';
import * as video from '#utils/video/index.ts';

it('a stored style is read, and what is forged in it is not', () => {
  const forged = { design: 'ring', shape: 'circle', theme: 7, captions: 'off', quality: 'sharp' };

  expect(parseClipStyle(forged)).toEqual({
    design: 'ring',
    shape: 'square',
    theme: 'light',
    captions: 'off',
    quality: 'sharp',
  });
  expect(parseClipStyle('<script>')).toEqual(parseClipStyle(undefined));
});

it('the choices are those that can be drawn', () => {
  expect(STYLE_CHOICES).toEqual({
    design: video.CLIP_DESIGNS,
    shape: video.CLIP_SHAPES,
    theme: video.CLIP_THEMES,
    captions: video.CLIP_CAPTIONS,
    quality: video.CLIP_QUALITIES,
  });
});

it('a change is stored, and is there the next time', async () => {
  const kept: unknown[] = [{ theme: 'dark' }];
  const stored = {
    getValue: async () => kept.at(-1),
    setValue: async (value: unknown) => void kept.push(value),
    removeValue: async () => {},
    watch: () => () => {},
  };
  const first = createClipStyle(stored);
  await Promise.resolve();
  await Promise.resolve();

  first.change({ shape: 'portrait' });

  expect(first.style.value).toMatchObject({ theme: 'dark', shape: 'portrait' });
  expect(kept.at(-1)).toEqual(first.style.value);
});
