import {
  CLIP_SHAPES,
  createClipPainter,
  frameFormatOf,
  type ClipDesign,
  type ClipTheme,
} from '../../../utils/video/index.ts';
import { buildClipScene, SCRIPTS } from './clip-scenes.ts';

/** The shorter side of each picture on a sheet, in pixels. */
const SIDE = 400;
const GAP = 20;

/** All scripts in all shapes, as one picture (a data URL). `at`: the moment that is drawn, in seconds. */
export async function drawSheet(design: ClipDesign, theme: ClipTheme, at: number): Promise<string> {
  const sheet = new OffscreenCanvas(3 * SIDE + 400 + 310 + 4 * GAP, 4 * (SIDE * (16 / 9) + GAP));
  const canvas = sheet.getContext('2d');
  if (!canvas) throw new Error('The browser has no 2D canvas');
  canvas.fillStyle = '#888';
  canvas.fillRect(0, 0, sheet.width, sheet.height);
  Object.keys(SCRIPTS).forEach((script, row) => {
    let x = GAP;
    for (const shape of CLIP_SHAPES) {
      const format = frameFormatOf({ shape, quality: 'standard' });
      const image = new OffscreenCanvas(format.width, format.height);
      const context = image.getContext('2d');
      if (!context) throw new Error('The browser has no 2D canvas');
      const scene = buildClipScene(script, { design, theme, shape, captions: 'words', quality: 'standard' });
      createClipPainter(context, scene, format)(at);
      const scale = SIDE / 720;
      canvas.drawImage(
        image,
        x,
        GAP + row * (SIDE * (16 / 9) + GAP),
        format.width * scale,
        format.height * scale,
      );
      x += format.width * scale + GAP;
    }
  });
  const blob = await sheet.convertToBlob();
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsDataURL(blob);
  });
}

Object.assign(globalThis, { drawSheet });
