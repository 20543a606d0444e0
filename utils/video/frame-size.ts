import type { ClipQuality, ClipShape, ClipStyle } from './clip-scene.ts';

/** The shorter side of a picture in the units of the designs, whatever its pixels. */
export const DESIGN_SIDE = 1080;

const RATIOS: Record<ClipShape, { width: number; height: number }> = {
  square: { width: 1, height: 1 },
  portrait: { width: 1, height: 16 / 9 },
  landscape: { width: 16 / 9, height: 1 },
};

const SIDES: Record<ClipQuality, number> = { standard: 720, sharp: 1080 };
const RATES: Record<ClipQuality, number> = { standard: 12, sharp: 30 };
/** Bits for each pixel of a second: flat drawings need few. */
const BITS_PER_PIXEL: Record<ClipQuality, number> = { standard: 0.9, sharp: 1.2 };

/** The pictures of a clip as a video has them. */
export interface FrameFormat {
  /** Pixels, even: H.264 takes no others in 4:2:0. */
  width: number;
  height: number;
  /** Pictures a second. */
  rate: number;
  /** Bits a second. */
  bitrate: number;
}

export function frameFormatOf({ shape, quality }: Pick<ClipStyle, 'shape' | 'quality'>): FrameFormat {
  const side = SIDES[quality];
  const [width, height] = [RATIOS[shape].width * side, RATIOS[shape].height * side];
  return {
    width,
    height,
    rate: RATES[quality],
    bitrate: Math.round(width * height * BITS_PER_PIXEL[quality]),
  };
}
