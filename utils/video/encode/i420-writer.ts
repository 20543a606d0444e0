/** Full pictures of luma, then of the two chroma differences at half the size, as H.264 has them. */
export interface I420Writer {
  /** The bytes are valid until the next call. `pixels`: red, green, blue, alpha. */
  write(pixels: Uint8ClampedArray<ArrayBuffer>): Uint8Array<ArrayBuffer>;
}

/** What is written: says how decoders turn it into colours again. */
export const I420_COLOURS: VideoColorSpaceInit = {
  primaries: 'bt709',
  transfer: 'bt709',
  matrix: 'bt709',
  fullRange: false,
};

/**
 * Converts pictures for the encoder: BT.709, with luma of 16–235. Chromium by itself makes 0–255 of a canvas, which some
 * players and services show too dark or too bright. Both sides must be even.
 */
export function createI420Writer(width: number, height: number): I420Writer {
  const luma = width * height;
  const half = width / 2;
  const bytes = new Uint8Array(luma * 1.5);
  const blue = luma;
  const red = luma + luma / 4;

  return {
    write(pixels) {
      const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, luma);
      let last = -1;
      let [lastY, lastU, lastV] = [0, 0, 0];
      for (let row = 0; row < height; row += 2) {
        for (let column = 0; column < width; column += 2) {
          const at = row * width + column;
          const [a, b, c, d] = [
            colours[at] ?? 0,
            colours[at + 1] ?? 0,
            colours[at + width] ?? 0,
            colours[at + width + 1] ?? 0,
          ];
          const chroma = (row / 2) * half + column / 2;
          // Drawings are mostly flat: four equal pixels are like the four before.
          if (a === b && a === c && a === d) {
            if (a !== last) {
              last = a;
              lastY = lumaOf(a);
              [lastU, lastV] = chromaOf((a & 255) * 4, ((a >> 8) & 255) * 4, ((a >> 16) & 255) * 4);
            }
            bytes[at] = lastY;
            bytes[at + 1] = lastY;
            bytes[at + width] = lastY;
            bytes[at + width + 1] = lastY;
            bytes[blue + chroma] = lastU;
            bytes[red + chroma] = lastV;
            continue;
          }
          bytes[at] = lumaOf(a);
          bytes[at + 1] = lumaOf(b);
          bytes[at + width] = lumaOf(c);
          bytes[at + width + 1] = lumaOf(d);
          const [u, v] = chromaOf(
            (a & 255) + (b & 255) + (c & 255) + (d & 255),
            ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255),
            ((a >> 16) & 255) + ((b >> 16) & 255) + ((c >> 16) & 255) + ((d >> 16) & 255),
          );
          bytes[blue + chroma] = u;
          bytes[red + chroma] = v;
        }
      }
      return bytes;
    },
  };
}

/** Of a pixel, its red in the lowest byte (ITU-R BT.709, in 65,536ths). */
function lumaOf(colour: number): number {
  const [r, g, b] = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  return 16 + ((11_966 * r + 40_254 * g + 4064 * b + 32_768) >> 16);
}

/** Of the sums of four pixels. */
function chromaOf(r: number, g: number, b: number): [u: number, v: number] {
  return [
    128 + ((28_784 * b - 6596 * r - 22_188 * g + 131_072) >> 18),
    128 + ((28_784 * r - 26_145 * g - 2639 * b + 131_072) >> 18),
  ];
}
