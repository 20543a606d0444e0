import { isMirrored, type Drawing, type Layer } from '#utils/video/design.ts';

/** The side of the box that the mark is drawn in. */
const BOX = 32;
/** Of the mark. */
export const LOGO_SIDE = 52;

/** Our mark, small, at the end of the line on which the picture begins: a dot with two arcs that fade. `y`: its upper edge. */
export function logoLayer(
  { scene, palette, width }: Drawing,
  { margin, y }: { margin: number; y: number },
): Layer {
  return {
    still(canvas) {
      canvas.save();
      canvas.translate(isMirrored(scene) ? margin : width - margin - LOGO_SIDE, y);
      canvas.scale(LOGO_SIDE / BOX, LOGO_SIDE / BOX);
      canvas.fillStyle = palette.ember;
      canvas.strokeStyle = palette.ember;
      canvas.lineWidth = 3;
      canvas.lineCap = 'round';
      canvas.beginPath();
      canvas.arc(8, 16, 5.5, 0, 2 * Math.PI);
      canvas.fill();
      canvas.globalAlpha = 0.7;
      canvas.stroke(new Path2D('M16 6.5a12.4 12.4 0 0 1 0 19'));
      canvas.globalAlpha = 0.4;
      canvas.stroke(new Path2D('M22.5 2.5a19 19 0 0 1 0 27'));
      canvas.restore();
    },
  };
}
