import { RING_SIZE, ringPaths } from '#utils/ring/index.ts';
import type { Drawing, Layer } from '#utils/video/design.ts';

export interface RingLayout {
  /** Of the centre. */
  x: number;
  y: number;
  diameter: number;
}

/** The radius of the ring's outer edge in its own box. */
const OUTER = 21;
const TRACK_RADIUS = 18;
const TRACK_WIDTH = 6;

/** The recording's ring, with a hand at the moment that is heard. */
export function ringLayer({ scene, palette }: Drawing, { x, y, diameter }: RingLayout): Layer {
  const scale = diameter / (2 * OUTER);
  const centre = RING_SIZE / 2;
  const paths = ringPaths(scene.ring).map(({ hue, d }) => ({
    path: new Path2D(d),
    colour: (hue === 'rest' ? undefined : palette.hues[hue - 1]) ?? palette.rest,
  }));
  return {
    still(canvas) {
      canvas.save();
      canvas.translate(x - centre * scale, y - centre * scale);
      canvas.scale(scale, scale);
      canvas.strokeStyle = palette.track;
      canvas.lineWidth = TRACK_WIDTH;
      canvas.beginPath();
      canvas.arc(centre, centre, TRACK_RADIUS, 0, 2 * Math.PI);
      canvas.stroke();
      for (const { path, colour } of paths) {
        canvas.fillStyle = colour;
        canvas.fill(path);
      }
      canvas.restore();
    },
    moving(canvas, at) {
      const { from, to } = scene.part;
      const share = from + (to - from) * Math.min(1, at / (scene.duration || 1));
      canvas.save();
      canvas.translate(x, y);
      canvas.rotate(share * 2 * Math.PI);
      canvas.strokeStyle = palette.paper;
      canvas.lineWidth = 2.6 * scale;
      canvas.lineCap = 'round';
      hand(canvas, scale);
      canvas.strokeStyle = palette.ink;
      canvas.lineWidth = 1.3 * scale;
      hand(canvas, scale);
      canvas.restore();
    },
  };
}

function hand(canvas: Parameters<NonNullable<Layer['moving']>>[0], scale: number): void {
  canvas.beginPath();
  canvas.moveTo(0, -14.6 * scale);
  canvas.lineTo(0, -21.4 * scale);
  canvas.stroke();
}
