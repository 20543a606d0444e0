// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { luminanceOf, pageTheme } from '#components/guide/page-theme.ts';

describe('pageTheme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
  ])("takes X's background %s for %s", (colour, theme) => {
    document.body.style.backgroundColor = colour;

    expect(pageTheme(document)).toBe(theme);
  });
});

describe('luminanceOf', () => {
  it('sees through what is transparent', () => {
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(luminanceOf('transparent')).toBeUndefined();
  });
});
