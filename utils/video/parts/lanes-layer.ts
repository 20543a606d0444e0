import type { TimeRange } from '#utils/audio/index.ts';
import { SPEAKER_HUES } from '#utils/ring/index.ts';
import { drawTextLine, fillDot, fillRound, measureIn, type Canvas2D } from '#utils/video/canvas-2d.ts';
import { isMirrored, type Drawing, type Layer } from '#utils/video/design.ts';
import { hueOf } from '#utils/video/palette.ts';
import { speakingAt } from '#utils/video/speaking.ts';
import { isRightToLeft } from '#utils/video/text/direction.ts';
import { cutToWidth } from '#utils/video/text/fit-text.ts';

export interface LanesLayout {
  x: number;
  y: number;
  width: number;
  /** Of the column with the names. */
  names: number;
  /** Of one lane. */
  lane: number;
  /** No more lanes are drawn: of those who speak longest. */
  most: number;
  /** As of the waveform above. */
  now: number;
  seconds: number;
}

const BAR = 0.34;
const AHEAD = 0.45;

/** Who spoke when: a lane for each, which runs with the waveform. The names of those who speak now are lit. */
export function lanesLayer({ scene, palette, measuring }: Drawing, layout: LanesLayout): Layer {
  const { x, y, width, names, lane, now, seconds } = layout;
  const shown = longest(scene.speakers, layout.most);
  const size = Math.round(lane * 0.4);
  const dot = size * 0.34;
  const isFromRight = isMirrored(scene);
  const inward = (offset: number): number => (isFromRight ? x + width - offset : x + offset);
  // As wide as they are when they are lit.
  const measure = measureIn(measuring, 650)(size);
  const labels = shown.map((i) =>
    cutToWidth(scene.speakers[i]?.label ?? '', measure, names - dot * 3.6 - lane * 0.3),
  );
  const left = isFromRight ? x : x + names;
  const right = left + width - names;
  const perSecond = (width - names) / seconds;

  return {
    moving(canvas, at) {
      const speaking = speakingAt(scene, at);
      shown.forEach((speaker, row) => {
        const middle = y + (row + 0.5) * lane;
        const isLit = speaking.includes(speaker);
        const colour = hueOf(palette, speaker);
        if (isLit) {
          canvas.globalAlpha = 0.16;
          canvas.fillStyle = colour;
          fillRound(
            canvas,
            { x: x - 20, y: middle - lane * 0.44, width: width + 40, height: lane * 0.88 },
            18,
          );
        }
        canvas.globalAlpha = isLit ? 1 : AHEAD;
        canvas.fillStyle = colour;
        fillDot(canvas, inward(dot), middle, dot);
        canvas.globalAlpha = 1;
        const label = labels[row] ?? '';
        drawTextLine(
          canvas,
          label,
          { x: inward(dot * 3.6), y: middle + size * 0.35 },
          {
            size,
            weight: isLit ? 650 : 600,
            colour: isLit ? palette.ink : palette.soft,
            align: isFromRight ? 'right' : 'left',
            direction: isRightToLeft(label) ? 'rtl' : 'ltr',
          },
        );
        drawTurns(canvas, scene.speakers[speaker]?.turns ?? [], { at, middle, speaker, colour });
      });
    },
  };

  function drawTurns(
    canvas: Canvas2D,
    turns: readonly TimeRange[],
    { at, middle, speaker, colour }: { at: number; middle: number; speaker: number; colour: string },
  ): void {
    const xOf = (time: number): number =>
      Math.min(right, Math.max(left, left + now * (width - names) + (time - at) * perSecond));
    const height = lane * BAR;
    canvas.fillStyle = palette.track;
    fillRound(canvas, { x: left, y: middle - 2, width: right - left, height: 4 }, 2);
    for (const { from, to } of turns) {
      const [start, here, end] = [xOf(from), xOf(Math.min(to, Math.max(from, at))), xOf(to)];
      if (end <= start) continue;
      const box = { x: start, y: middle - height / 2, width: Math.max(6, end - start), height };
      canvas.fillStyle = palette.paper;
      fillRound(canvas, box, 10);
      canvas.fillStyle = colour;
      canvas.globalAlpha = AHEAD;
      fillRound(canvas, box, 10);
      canvas.globalAlpha = 1;
      if (here > start) fillRound(canvas, { ...box, width: Math.max(6, here - start) }, 10);
      if (speaker >= SPEAKER_HUES) hatch(canvas, box);
    }
  }

  /** Beyond eight speakers the hues are used again, hatched. */
  function hatch(canvas: Canvas2D, box: { x: number; y: number; width: number; height: number }): void {
    canvas.save();
    canvas.beginPath();
    canvas.rect(box.x, box.y, box.width, box.height);
    canvas.clip();
    canvas.strokeStyle = palette.paper;
    canvas.lineWidth = 5;
    canvas.beginPath();
    for (let at = box.x - box.height; at < box.x + box.width; at += 14) {
      canvas.moveTo(at, box.y + box.height);
      canvas.lineTo(at + box.height, box.y);
    }
    canvas.stroke();
    canvas.restore();
  }
}

/** Those who speak in the clip, the longest ones if there are too many, in the order of the recording. */
export function longest(speakers: Drawing['scene']['speakers'], most: number): number[] {
  const seconds = speakers.map(({ turns }) => turns.reduce((sum, { from, to }) => sum + to - from, 0));
  return [...speakers.keys()]
    .filter((i) => (seconds[i] ?? 0) > 0)
    .sort((a, b) => (seconds[b] ?? 0) - (seconds[a] ?? 0))
    .slice(0, most)
    .sort((a, b) => a - b);
}
