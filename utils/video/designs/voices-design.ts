import type { ClipShape } from '#utils/video/clip-scene.ts';
import { isMirrored, type Design } from '#utils/video/design.ts';
import { captionLayer, hasCaptions } from '#utils/video/parts/caption-layer.ts';
import { headLayers } from '#utils/video/parts/head-layer.ts';
import { lanesLayer, longest } from '#utils/video/parts/lanes-layer.ts';
import { progressLayer } from '#utils/video/parts/progress-layer.ts';
import { nowLineLayer, waveformLayer } from '#utils/video/parts/waveform-layer.ts';

interface VoicesLayout {
  margin: number;
  top: number;
  ring: number;
  sizes: number[];
  /** The waveform, the lanes and the captions below each other, from `y` to `end`. */
  y: number;
  end: number;
  wave: number;
  lane: number;
  most: number;
  names: number;
  caption: { size: number; lines: number };
}

const LAYOUTS: Record<ClipShape, VoicesLayout> = {
  square: {
    margin: 72,
    top: 68,
    ring: 124,
    sizes: [42, 36, 31],
    y: 236,
    end: 1044,
    wave: 210,
    lane: 76,
    most: 4,
    names: 330,
    caption: { size: 46, lines: 3 },
  },
  portrait: {
    margin: 84,
    top: 230,
    ring: 140,
    sizes: [48, 40, 34],
    y: 430,
    end: 1600,
    wave: 300,
    lane: 88,
    most: 5,
    names: 400,
    caption: { size: 60, lines: 5 },
  },
  landscape: {
    margin: 112,
    top: 72,
    ring: 132,
    sizes: [48, 42],
    y: 236,
    end: 1044,
    wave: 220,
    lane: 80,
    most: 4,
    names: 420,
    caption: { size: 52, lines: 2 },
  },
};

/** Between waveform, lanes and captions. */
const SPACE = 30;
const NOW = 0.42;

/** Waveform and lanes as one picture that runs: who spoke when. */
export const voicesDesign: Design = (drawing) => {
  const { scene, width } = drawing;
  const layout = LAYOUTS[scene.style.shape];
  const { margin, top, ring, sizes, end, lane, names, caption } = layout;
  const inner = width - 2 * margin;
  const lanes = longest(scene.speakers, layout.most).length;
  const isCaptioned = hasCaptions(scene);
  const captionHeight = isCaptioned ? caption.lines * caption.size * 1.3 + SPACE : 0;
  // What captions or lanes do not need, the waveform gets, up to twice its height.
  const free = end - layout.y - captionHeight - lanes * lane - SPACE;
  const waveHeight = Math.min(free, layout.wave * 2);
  const y = layout.y + (isCaptioned ? 0 : (free - waveHeight) / 2);
  const lanesY = y + waveHeight + SPACE;
  const left = isMirrored(scene) ? margin : margin + names;
  const trackWidth = inner - names;
  const seconds = trackWidth / 92;
  const nowX = left + NOW * trackWidth;
  return [
    ...headLayers(drawing, { margin, y: top, ring, sizes }),
    // The bars go on above the names, at the same pace.
    waveformLayer(drawing, {
      x: 0,
      y: y + waveHeight / 2,
      width,
      height: waveHeight * 0.86,
      now: nowX / width,
      seconds: width / 92,
    }),
    lanesLayer(drawing, {
      x: margin,
      y: lanesY,
      width: inner,
      names,
      lane,
      most: layout.most,
      now: NOW,
      seconds,
    }),
    nowLineLayer(drawing, { x: nowX, from: y, to: lanesY + lanes * lane }),
    ...(isCaptioned
      ? [
          captionLayer(drawing, {
            x: margin,
            y: end - captionHeight + SPACE / 2,
            width: inner,
            height: captionHeight,
            align: 'center',
            hasNames: false,
            ...caption,
          }),
        ]
      : []),
    progressLayer(drawing),
  ];
};
