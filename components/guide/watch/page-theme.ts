export type PageTheme = 'light' | 'dark';

/** The theme of X's page, by the luminance of its background: white, dim or black. Without one, the system's theme. */
export function pageTheme(document: Document): PageTheme {
  const colours = [document.body, document.documentElement].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
  const luminance = colours.map(luminanceOf).find((each) => each !== undefined);
  if (luminance !== undefined) return luminance < 0.5 ? 'dark' : 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The luminance of a computed `rgb()` colour, 0 (black) to 1 (white). Undefined for a transparent one. */
export function luminanceOf(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
