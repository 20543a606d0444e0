import type { Drawing, Layer } from '#utils/video/design.ts';
import { hueOf } from '#utils/video/palette.ts';
import { levelAt, loudestOf, speakingAt } from '#utils/video/speaking.ts';

export interface EchoLayout {
  x: number;
  y: number;
  /** Where the bars begin, and how long the longest is. */
  radius: number;
  length: number;
}

/** Bars on each side of the ring. */
const BARS = 40;
/** Seconds from the newest bar, at the top, to the oldest, at the bottom. */
const SECONDS = 1.6;

/** The waveform of the last moment around the ring: sound starts at the top and runs down both sides, like an echo. */
export function echoLayer({ scene, palette }: Drawing, { x, y, radius, length }: EchoLayout): Layer {
  const loudest = loudestOf(scene.levels);
  return {
    moving(canvas, at) {
      canvas.save();
      canvas.translate(x, y);
      canvas.lineCap = 'round';
      canvas.lineWidth = Math.max(4, radius * 0.022);
      for (let bar = 0; bar <= BARS; bar += 1) {
        const then = at - (bar / BARS) * SECONDS;
        const level = then < 0 ? 0 : levelAt(scene.levels, then, loudest) ** 0.8;
        const [speaker] = speakingAt(scene, Math.max(0, then));
        canvas.strokeStyle = level === 0 ? palette.track : hueOf(palette, speaker);
        canvas.globalAlpha = 1 - 0.65 * (bar / BARS);
        for (const side of bar === 0 || bar === BARS ? [1] : [1, -1]) {
          const angle = (side * bar * Math.PI) / BARS;
          const [sin, cos] = [Math.sin(angle), -Math.cos(angle)];
          const end = radius + length * Math.max(0.02, level);
          canvas.beginPath();
          canvas.moveTo(sin * radius, cos * radius);
          canvas.lineTo(sin * end, cos * end);
          canvas.stroke();
        }
      }
      canvas.restore();
    },
  };
}
