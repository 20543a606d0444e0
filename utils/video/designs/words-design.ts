import type { ClipShape } from '#utils/video/clip-scene.ts';
import type { Design } from '#utils/video/design.ts';
import { captionLayer, hasCaptions } from '#utils/video/parts/caption-layer.ts';
import { headLayers } from '#utils/video/parts/head-layer.ts';
import { namesLayer } from '#utils/video/parts/names-layer.ts';
import { progressLayer } from '#utils/video/parts/progress-layer.ts';
import { waveformLayer } from '#utils/video/parts/waveform-layer.ts';

interface WordsLayout {
  margin: number;
  top: number;
  ring: number;
  sizes: number[];
  caption: { y: number; height: number; size: number; lines: number };
  wave: { y: number; height: number };
}

/** The tall picture leaves free what apps cover with their own buttons. */
const LAYOUTS: Record<ClipShape, WordsLayout> = {
  square: {
    margin: 72,
    top: 68,
    ring: 124,
    sizes: [42, 36, 31],
    caption: { y: 236, height: 584, size: 72, lines: 4 },
    wave: { y: 928, height: 150 },
  },
  portrait: {
    margin: 84,
    top: 230,
    ring: 140,
    sizes: [48, 40, 34],
    caption: { y: 440, height: 900, size: 84, lines: 6 },
    wave: { y: 1490, height: 200 },
  },
  landscape: {
    margin: 112,
    top: 76,
    ring: 132,
    sizes: [48, 42],
    caption: { y: 244, height: 560, size: 84, lines: 4 },
    wave: { y: 916, height: 150 },
  },
};

/** Large words: for clips that are watched without sound. Without captions the names are as large. */
export const wordsDesign: Design = (drawing) => {
  const { scene, width } = drawing;
  const { margin, top, ring, sizes, caption, wave } = LAYOUTS[scene.style.shape];
  const inner = width - 2 * margin;
  return [
    ...headLayers(drawing, { margin, y: top, ring, sizes }),
    hasCaptions(scene)
      ? captionLayer(drawing, { x: margin, width: inner, align: 'start', hasNames: true, ...caption })
      : namesLayer(drawing, {
          x: width / 2,
          y: caption.y + caption.height / 2,
          width: inner,
          sizes: [caption.size, caption.size * 0.75],
        }),
    waveformLayer(drawing, { x: 0, width, now: 0.5, seconds: width / 120, ...wave }),
    progressLayer(drawing),
  ];
};
