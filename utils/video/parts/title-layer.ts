import { drawTextLine, measureIn } from '#utils/video/canvas-2d.ts';
import { isMirrored, type Drawing, type Layer } from '#utils/video/design.ts';
import { cutToWidth, fitText } from '#utils/video/text/fit-text.ts';
import { aboutLine } from './head-layer.ts';

export interface TitleLayout {
  x: number;
  y: number;
  width: number;
  sizes: readonly number[];
  lines: number;
  align: 'start' | 'center';
}

/** Title, host and date without a ring beside them. */
export function titleLayer({ scene, palette, measuring }: Drawing, layout: TitleLayout): Layer {
  const { x, y, width, sizes, lines, align } = layout;
  const isFromRight = isMirrored(scene);
  const title = fitText(scene.title, { sizes, width, lines, measureAt: measureIn(measuring, 650) });
  const aboutSize = Math.round((sizes[0] ?? 40) * 0.62);
  const about = cutToWidth(aboutLine(scene), measureIn(measuring, 400)(aboutSize), width);
  const direction = isFromRight ? 'rtl' : 'ltr';
  const look =
    align === 'center'
      ? ({ align: 'center', direction } as const)
      : ({ align: isFromRight ? 'right' : 'left', direction } as const);
  const start = align === 'center' ? x + width / 2 : isFromRight ? x + width : x;
  return {
    still(canvas) {
      title.lines.forEach((line, i) =>
        drawTextLine(
          canvas,
          line,
          { x: start, y: y + title.size * (0.95 + i * 1.22) },
          { size: title.size, weight: 650, colour: palette.ink, ...look },
        ),
      );
      const below = y + title.size * (0.95 + (title.lines.length - 1) * 1.22) + aboutSize * 1.75;
      drawTextLine(
        canvas,
        about,
        { x: start, y: below },
        { size: aboutSize, weight: 400, colour: palette.soft, ...look },
      );
    },
  };
}
