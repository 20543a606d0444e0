import { drawTextLine, fillDot, measureIn } from '#utils/video/canvas-2d.ts';
import type { Drawing, Layer } from '#utils/video/design.ts';
import { hueOf } from '#utils/video/palette.ts';
import { speakingAt } from '#utils/video/speaking.ts';
import { isRightToLeft } from '#utils/video/text/direction.ts';
import { fitText } from '#utils/video/text/fit-text.ts';

export interface NamesLayout {
  /** Of the middle. */
  x: number;
  y: number;
  width: number;
  sizes: readonly number[];
}

/** More who speak at once are not named. */
const MOST = 3;
const LINE = 1.3;

/** Who speaks now, one below the other. Where nobody does, the last who did, paler. */
export function namesLayer({ scene, palette, measuring }: Drawing, layout: NamesLayout): Layer {
  const names = scene.speakers.map(({ label }) =>
    fitText(label, {
      sizes: layout.sizes,
      width: layout.width,
      lines: 2,
      measureAt: measureIn(measuring, 650),
    }),
  );
  return {
    moving(canvas, at) {
      const speaking = speakingAt(scene, at);
      const last = lastBefore(scene.speakers, at);
      const shown = speaking.length > 0 ? speaking.slice(0, MOST) : last === undefined ? [] : [last];
      const heights = shown.map((i) => heightOf(names[i]));
      let top = layout.y - heights.reduce((sum, height) => sum + height, 0) / 2;
      canvas.globalAlpha = speaking.length > 0 ? 1 : 0.5;
      shown.forEach((speaker, i) => {
        const name = names[speaker];
        if (!name) return;
        canvas.fillStyle = hueOf(palette, speaker);
        fillDot(canvas, layout.x, top + name.size * 0.35, name.size * 0.26);
        name.lines.forEach((line, n) =>
          drawTextLine(
            canvas,
            line,
            { x: layout.x, y: top + name.size * (1.7 + n * LINE) },
            {
              size: name.size,
              weight: 650,
              colour: palette.ink,
              align: 'center',
              direction: isRightToLeft(line) ? 'rtl' : 'ltr',
            },
          ),
        );
        top += heights[i] ?? 0;
      });
      canvas.globalAlpha = 1;
    },
  };
}

function heightOf(name: { size: number; lines: string[] } | undefined): number {
  return name ? name.size * (0.9 + name.lines.length * LINE) : 0;
}

function lastBefore(speakers: Drawing['scene']['speakers'], at: number): number | undefined {
  let last: number | undefined;
  let latest = -1;
  speakers.forEach(({ turns }, i) => {
    for (const { to } of turns)
      if (to <= at && to > latest) {
        latest = to;
        last = i;
      }
  });
  return last;
}
