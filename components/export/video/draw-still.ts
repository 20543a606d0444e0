import type { TimeRange } from '#utils/audio/index.ts';
import { formatExportName, type Episode, type ExportedFile } from '#utils/export/index.ts';
import type { ClipScene } from '#utils/video/index.ts';

/** The picture of a moment (seconds) of a clip as a file: what can be posted where there are no videos. */
export async function drawStill(
  scene: ClipScene,
  episode: Episode,
  span: TimeRange,
  at: number,
): Promise<ExportedFile> {
  const { createClipPainter, frameFormatOf } = await import('#utils/video/index.ts');
  const format = frameFormatOf({ ...scene.style, quality: 'sharp' });
  const canvas = new OffscreenCanvas(format.width, format.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser has no 2D canvas');
  createClipPainter(context, scene, format)(Math.min(at, scene.duration / 2));
  return {
    blob: await canvas.convertToBlob({ type: 'image/png' }),
    name: formatExportName(episode, 'png', span),
  };
}
