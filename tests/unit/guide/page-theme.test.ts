// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { luminanceOf, pageTheme } from '#components/guide/watch/page-theme.ts';

describe('pageTheme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
  ])('reads X’s background %s as %s', (colour, theme) => {
    document.body.style.backgroundColor = colour;

    expect(pageTheme(document)).toBe(theme);
  });
});

describe('luminanceOf', () => {
  it('is undefined for a transparent colour', () => {
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(luminanceOf('transparent')).toBeUndefined();
  });
});
