import { drawTextLine, measureIn } from '#utils/video/canvas-2d.ts';
import type { Drawing, Layer } from '#utils/video/design.ts';
import { isRightToLeft } from '#utils/video/text/direction.ts';
import { cutToWidth, fitText } from '#utils/video/text/fit-text.ts';
import { ringLayer } from './ring-layer.ts';

export interface HeadLayout {
  x: number;
  y: number;
  width: number;
  /** The diameter of the ring. */
  ring: number;
  /** Of the title, the largest first. */
  sizes: readonly number[];
}

/** Between the ring and the texts. */
const SPACE = 30;
const LINE = 1.22;

/** What it is from: the recording's ring, its title, host and date. It begins on the side where its title does. */
export function headLayers(drawing: Drawing, { x, y, width, ring, sizes }: HeadLayout): Layer[] {
  const { scene, palette, measuring } = drawing;
  const isFromRight = isRightToLeft(scene.title);
  const textWidth = width - ring - SPACE;
  const title = fitText(scene.title, {
    sizes,
    width: textWidth,
    lines: 2,
    measureAt: measureIn(measuring, 650),
  });
  const aboutSize = Math.round((sizes[0] ?? 40) * 0.68);
  const about = cutToWidth(aboutLine(scene), measureIn(measuring, 400)(aboutSize), textWidth);
  const lineHeight = title.size * LINE;
  const height = title.lines.length * lineHeight + (about ? aboutSize * 1.45 : 0);
  const start = isFromRight ? x + width - ring - SPACE : x + ring + SPACE;
  const side = { align: isFromRight ? 'right' : 'left', direction: isFromRight ? 'rtl' : 'ltr' } as const;
  return [
    ringLayer(drawing, {
      x: isFromRight ? x + width - ring / 2 : x + ring / 2,
      y: y + ring / 2,
      diameter: ring,
    }),
    {
      still(canvas) {
        let line = y + (ring - height) / 2 + title.size * 0.95;
        for (const text of title.lines) {
          drawTextLine(
            canvas,
            text,
            { x: start, y: line },
            { size: title.size, weight: 650, colour: palette.ink, ...side },
          );
          line += lineHeight;
        }
        const below = line - lineHeight + aboutSize * 1.55;
        drawTextLine(
          canvas,
          about,
          { x: start, y: below },
          { size: aboutSize, weight: 400, colour: palette.soft, ...side },
        );
      },
    },
  ];
}

/** `@ana · 2 February 2026` */
export function aboutLine({ host, date }: { host: string; date: string }): string {
  // Isolated: a handle keeps its @ in front, whatever the direction of the line.
  return [host && `\u2068${host}\u2069`, date && `\u2068${date}\u2069`].filter(Boolean).join(' · ');
}
