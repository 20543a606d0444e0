import type { Drawing, Layer } from '#utils/video/design.ts';

const HEIGHT = 10;

/** How much of the clip has been heard, along the lower edge. */
export function progressLayer({ scene, palette, width, height }: Drawing): Layer {
  return {
    still(canvas) {
      canvas.fillStyle = palette.track;
      canvas.fillRect(0, height - HEIGHT, width, HEIGHT);
    },
    moving(canvas, at) {
      canvas.fillStyle = palette.ember;
      canvas.fillRect(0, height - HEIGHT, width * Math.min(1, at / (scene.duration || 1)), HEIGHT);
    },
  };
}
