import { fillRound } from '#utils/video/canvas-2d.ts';
import type { Drawing, Layer } from '#utils/video/design.ts';
import { hueOf } from '#utils/video/palette.ts';
import { levelAt, loudestOf, speakingAt } from '#utils/video/speaking.ts';

export interface WaveformLayout {
  x: number;
  /** Of the middle line. */
  y: number;
  width: number;
  height: number;
  /** Where on its width the moment is that is heard, 0–1. */
  now: number;
  /** Seconds that are seen at once. */
  seconds: number;
}

/** Units from one bar to the next. */
const STEP = 16;
const BAR = 8;
const MIN_HEIGHT = 8;
/** What is still to come. */
const AHEAD = 0.38;

/** A waveform that runs through the picture, in the colours of those who speak. */
export function waveformLayer({ scene, palette }: Drawing, layout: WaveformLayout): Layer {
  const { x, y, width, height, now, seconds } = layout;
  const perSecond = width / seconds;
  const interval = STEP / perSecond;
  const loudest = loudestOf(scene.levels);
  const bars = Array.from({ length: Math.ceil(scene.duration / interval) }, (_, i) => {
    const at = (i + 0.5) * interval;
    const [speaker] = speakingAt(scene, at);
    return { at, level: levelAt(scene.levels, at, loudest) ** 0.8, colour: hueOf(palette, speaker) };
  });
  const barAt = (i: number) => bars[i] ?? { at: (i + 0.5) * interval, level: 0, colour: palette.track };
  return {
    moving(canvas, at) {
      const first = Math.floor((at - now * seconds) / interval);
      const last = Math.ceil((at + (1 - now) * seconds) / interval);
      canvas.save();
      canvas.beginPath();
      canvas.rect(x, y - height / 2 - STEP, width, height + 2 * STEP);
      canvas.clip();
      for (let i = first; i <= last; i += 1) {
        const bar = barAt(i);
        const barHeight = Math.max(MIN_HEIGHT, bar.level * height);
        canvas.globalAlpha = bar.at > at && i < bars.length ? AHEAD : 1;
        canvas.fillStyle = bar.colour;
        const left = x + now * width + (bar.at - at) * perSecond - BAR / 2;
        fillRound(canvas, { x: left, y: y - barHeight / 2, width: BAR, height: barHeight }, BAR / 2);
      }
      canvas.restore();
    },
  };
}

/** A line at the moment that is heard. */
export function nowLineLayer(
  { palette }: Drawing,
  { x, from, to }: { x: number; from: number; to: number },
): Layer {
  return {
    moving(canvas) {
      canvas.fillStyle = palette.ember;
      fillRound(canvas, { x: x - 2.5, y: from, width: 5, height: to - from }, 2.5);
    },
  };
}
