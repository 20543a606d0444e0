import { drawTextLine, fillDot, measureIn, setFont, type Canvas2D } from '#utils/video/canvas-2d.ts';
import type { Drawing, Layer } from '#utils/video/design.ts';
import { hueOf } from '#utils/video/palette.ts';
import { cueIndexAt } from '#utils/video/speaking.ts';
import { captionPages, type CaptionPage } from '#utils/video/text/caption-pages.ts';
import { isRightToLeft } from '#utils/video/text/direction.ts';
import { cutToWidth } from '#utils/video/text/fit-text.ts';

export interface CaptionLayout {
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
  /** Lines shown at once. */
  lines: number;
  align: 'start' | 'center';
  /** Whether the name of who speaks is above the words. */
  hasNames: boolean;
}

const LINE = 1.3;
/** Words that are still to be spoken. */
const AHEAD = 0.42;

/** What is said, in as many lines as there is place for. */
export function captionLayer({ scene, palette, measuring }: Drawing, layout: CaptionLayout): Layer {
  const { size, width, lines, hasNames } = layout;
  const measure = measureIn(measuring, 600)(size);
  const pages = scene.style.captions === 'off' ? [] : captionPages(scene.cues, { measure, width, lines });
  const isByWord = scene.style.captions === 'words';
  const nameSize = Math.round(Math.max(30, size * 0.52));
  const nameOf = ({ speaker, label }: CaptionPage): string =>
    (speaker === undefined ? label : scene.speakers[speaker]?.label) ?? '';

  return {
    moving(canvas, at) {
      const page = pages[cueIndexAt(pages, at)];
      if (!page) return;
      const name = hasNames ? nameOf(page) : '';
      const nameHeight = name ? nameSize * 1.9 : 0;
      const lineHeight = size * LINE;
      const top = layout.y + (layout.height - nameHeight - page.lines.length * lineHeight) / 2;
      const colour = hueOf(palette, page.speaker);
      if (name) drawName(canvas, name, page, { top, size: nameSize, colour });
      page.lines.forEach((line, i) => {
        const y = top + nameHeight + (i + 0.78) * lineHeight;
        const left = leftOf(line.width, page.isRightToLeft);
        setFont(canvas, size, 600);
        canvas.textAlign = 'left';
        canvas.textBaseline = 'alphabetic';
        for (const word of line.words) {
          const isAhead = isByWord && at < word.from;
          const isNow = isByWord && !isAhead && at < word.to;
          canvas.globalAlpha = isAhead ? AHEAD : 1;
          canvas.fillStyle = isNow && page.speaker !== undefined ? colour : palette.ink;
          canvas.direction = word.direction;
          canvas.fillText(word.text, left + word.x, y);
        }
        canvas.globalAlpha = 1;
      });
    },
  };

  function leftOf(lineWidth: number, isFromRight: boolean): number {
    if (layout.align === 'center') return layout.x + (width - lineWidth) / 2;
    return isFromRight ? layout.x + width - lineWidth : layout.x;
  }

  function drawName(
    canvas: Canvas2D,
    name: string,
    page: CaptionPage,
    { top, size: letter, colour }: { top: number; size: number; colour: string },
  ): void {
    const dot = letter * 0.36;
    const y = top + letter;
    const measureName = measureIn(canvas, 650)(letter);
    const shown = cutToWidth(name, measureName, width - dot * 3.2);
    const all = measureName(shown) + dot * 3.2;
    const isFromRight = layout.align === 'start' ? page.isRightToLeft : isRightToLeft(name);
    const left = leftOf(all, isFromRight);
    canvas.fillStyle = colour;
    fillDot(canvas, isFromRight ? left + all - dot : left + dot, y - letter * 0.34, dot);
    drawTextLine(
      canvas,
      shown,
      { x: isFromRight ? left : left + dot * 3.2, y },
      { size: letter, weight: 650, colour, direction: isRightToLeft(shown) ? 'rtl' : 'ltr' },
    );
  }
}

/** Whether anything is captioned. */
export function hasCaptions({ cues, style }: Drawing['scene']): boolean {
  return cues.length > 0 && style.captions !== 'off';
}
