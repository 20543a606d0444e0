import type { Canvas2D } from './canvas-2d.ts';
import type { ClipDesign, ClipScene } from './clip-scene.ts';
import type { Design } from './design.ts';
import { ringDesign } from './designs/ring-design.ts';
import { voicesDesign } from './designs/voices-design.ts';
import { wordsDesign } from './designs/words-design.ts';
import { DESIGN_SIDE } from './frame-size.ts';
import { PALETTES } from './palette.ts';

const DESIGNS: Record<ClipDesign, Design> = { words: wordsDesign, voices: voicesDesign, ring: ringDesign };

/** Draws the picture of a moment (seconds from the start of the clip). */
export type ClipPainter = (at: number) => void;

/** Prepares the pictures of a clip for a canvas of these pixels: the preview and the video are drawn by the same code. */
export function createClipPainter(
  canvas: Canvas2D,
  scene: ClipScene,
  { width, height }: { width: number; height: number },
): ClipPainter {
  const scale = Math.min(width, height) / DESIGN_SIDE;
  const palette = PALETTES[scene.style.theme];
  const still = new OffscreenCanvas(width, height);
  const stillCanvas = still.getContext('2d');
  if (!stillCanvas) throw new Error('The browser has no 2D canvas');
  const layers = DESIGNS[scene.style.design]({
    scene,
    palette,
    width: width / scale,
    height: height / scale,
    measuring: stillCanvas,
  });
  stillCanvas.fillStyle = palette.paper;
  stillCanvas.fillRect(0, 0, width, height);
  stillCanvas.scale(scale, scale);
  for (const layer of layers) layer.still?.(stillCanvas);

  return (at) => {
    canvas.setTransform(1, 0, 0, 1, 0, 0);
    canvas.globalAlpha = 1;
    canvas.drawImage(still, 0, 0);
    canvas.scale(scale, scale);
    for (const layer of layers) layer.moving?.(canvas, at);
  };
}
