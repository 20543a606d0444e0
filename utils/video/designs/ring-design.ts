import type { ClipShape } from '#utils/video/clip-scene.ts';
import { isMirrored, type Design } from '#utils/video/design.ts';
import { captionLayer, hasCaptions } from '#utils/video/parts/caption-layer.ts';
import { echoLayer } from '#utils/video/parts/echo-layer.ts';
import { logoLayer } from '#utils/video/parts/logo-layer.ts';
import { namesLayer } from '#utils/video/parts/names-layer.ts';
import { progressLayer } from '#utils/video/parts/progress-layer.ts';
import { ringLayer } from '#utils/video/parts/ring-layer.ts';
import { titleLayer } from '#utils/video/parts/title-layer.ts';

interface RingLayout {
  margin: number;
  /** Of the ring; without captions it moves by `down`. */
  ring: { x: number; y: number; diameter: number; down: number };
  title: { x: number; y: number; width: number; sizes: number[]; lines: number };
  caption: { x: number; y: number; width: number; height: number; size: number; lines: number };
  align: 'start' | 'center';
}

const LAYOUTS: Record<ClipShape, RingLayout> = {
  square: {
    margin: 72,
    ring: { x: 540, y: 350, diameter: 400, down: 70 },
    title: { x: 72, y: 646, width: 936, sizes: [46, 40], lines: 2 },
    caption: { x: 72, y: 830, width: 936, height: 210, size: 46, lines: 3 },
    align: 'center',
  },
  portrait: {
    margin: 84,
    ring: { x: 540, y: 620, diameter: 560, down: 120 },
    title: { x: 84, y: 1010, width: 912, sizes: [56, 46], lines: 2 },
    caption: { x: 84, y: 1230, width: 912, height: 380, size: 60, lines: 4 },
    align: 'center',
  },
  landscape: {
    margin: 112,
    ring: { x: 500, y: 530, diameter: 560, down: 0 },
    title: { x: 960, y: 190, width: 780, sizes: [56, 46], lines: 3 },
    caption: { x: 960, y: 470, width: 848, height: 470, size: 60, lines: 5 },
    align: 'start',
  },
};

/** The recording's face, large, with who speaks in it and their voice around it. */
export const ringDesign: Design = (drawing) => {
  const { scene, width } = drawing;
  const { margin, title, caption, align, ...layout } = LAYOUTS[scene.style.shape];
  const isCaptioned = hasCaptions(scene);
  const down = isCaptioned ? 0 : layout.ring.down;
  const { diameter } = layout.ring;
  const y = layout.ring.y + down;
  const isBeside = align === 'start';
  const mirrored = <Box extends { x: number; width: number }>(box: Box): Box =>
    isBeside && isMirrored(scene) ? { ...box, x: width - box.x - box.width } : box;
  const { x } = mirrored({ x: layout.ring.x, width: 0 });
  return [
    echoLayer(drawing, { x, y, radius: diameter * 0.56, length: diameter * 0.17 }),
    ringLayer(drawing, { x, y, diameter }),
    namesLayer(drawing, {
      x,
      y,
      width: diameter * 0.58,
      sizes: [diameter * 0.09, diameter * 0.075, diameter * 0.06],
    }),
    titleLayer(drawing, {
      ...mirrored(title),
      y: title.y + (isBeside && !isCaptioned ? 200 : down * 1.5),
      align,
    }),
    ...(isCaptioned ? [captionLayer(drawing, { ...mirrored(caption), align, hasNames: false })] : []),
    logoLayer(drawing, { margin, y: isBeside ? 76 : layoutTop(scene.style.shape) }),
    progressLayer(drawing),
  ];
};

function layoutTop(shape: ClipShape): number {
  return shape === 'portrait' ? 230 : 68;
}
