import { drawTextLine, measureIn } from '#utils/video/canvas-2d.ts';
import { isMirrored, type Drawing, type Layer } from '#utils/video/design.ts';
import { cutToWidth, fitText } from '#utils/video/text/fit-text.ts';
import { LOGO_SIDE, logoLayer } from './logo-layer.ts';
import { ringLayer } from './ring-layer.ts';

export interface HeadLayout {
  /** At both sides of the picture. */
  margin: number;
  y: number;
  /** The diameter of the ring. */
  ring: number;
  /** Of the title, the largest first. */
  sizes: readonly number[];
}

/** Between the ring and the texts. */
const SPACE = 30;
const LINE = 1.22;

/** What it is from: the recording's ring, its title, host and date, and our mark. It begins on the side where its title does. */
export function headLayers(drawing: Drawing, { margin, y, ring, sizes }: HeadLayout): Layer[] {
  const { scene, palette, measuring } = drawing;
  const isFromRight = isMirrored(scene);
  const textWidth = drawing.width - 2 * margin - ring - SPACE - LOGO_SIDE - SPACE;
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
  const before = margin + ring + SPACE;
  const start = isFromRight ? drawing.width - before : before;
  const side = { align: isFromRight ? 'right' : 'left', direction: isFromRight ? 'rtl' : 'ltr' } as const;
  return [
    ringLayer(drawing, {
      x: isFromRight ? drawing.width - margin - ring / 2 : margin + ring / 2,
      y: y + ring / 2,
      diameter: ring,
    }),
    logoLayer(drawing, { margin, y: y + (ring - LOGO_SIDE) / 2 }),
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
