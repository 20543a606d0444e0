import type { Cover } from '#utils/audio/index.ts';
import type { CoverSource } from '#utils/export/export-request.ts';
import { RING_SIZE, ringPaths, type RingSource } from '#utils/ring/index.ts';

/** Pixels per side: enough for a phone's lock screen, and small in the file. */
const SIDE = 1000;
const MARGIN = 96;
const LOGO_SCALE = 3;
const COLOURS = { paper: '#fbfaf7', ink: '#16181d', soft: '#585b63', ember: '#b8400f' };
const FONT_FAMILY = 'system-ui, sans-serif';
const TITLE = { largest: 72, smallest: 44, lines: 3, y: 578 };
const RING = 400;
/** As on the pages in light: the hues of the speakers, and what is drawn behind and beyond them. */
const HUES = ['#0072b2', '#d0560a', '#00836a', '#b1508a', '#8d6a00', '#2f8cc0', '#5b3a9b', '#565a63'];
const REST = '#868279';
const TRACK = '#e7e4dc';

/** Draws a cover in the extension's style: the recording's ring, logo, title, host and date. */
export async function drawCover({ ring, title, host, date }: CoverSource): Promise<Cover> {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no 2D canvas');
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, SIDE, SIDE);
  drawRing(context, ring);
  drawLogo(context);
  drawTitle(context, title);
  context.font = `500 44px ${FONT_FAMILY}`;
  context.fillStyle = COLOURS.ink;
  drawLine(context, host, SIDE - MARGIN - 64);
  context.font = `400 40px ${FONT_FAMILY}`;
  context.fillStyle = COLOURS.soft;
  drawLine(context, date, SIDE - MARGIN);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return { type: 'image/jpeg', bytes: new Uint8Array(await blob.arrayBuffer()) };
}

const pathOf = (d: string): Path2D => new Path2D(d);

function drawRing(context: OffscreenCanvasRenderingContext2D, source: RingSource): void {
  context.save();
  context.translate(MARGIN, MARGIN);
  context.scale(RING / RING_SIZE, RING / RING_SIZE);
  context.strokeStyle = TRACK;
  context.lineWidth = 6;
  context.beginPath();
  context.arc(RING_SIZE / 2, RING_SIZE / 2, 18, 0, 2 * Math.PI);
  context.stroke();
  for (const { hue, d } of ringPaths(source)) {
    context.fillStyle = (hue === 'rest' ? undefined : HUES[hue - 1]) ?? REST;
    context.fill(pathOf(d));
  }
  context.restore();
}

/** A dot with two fading arcs on one side, as in the toolbar, in a square of 32 units. */
function drawLogo(context: OffscreenCanvasRenderingContext2D): void {
  context.save();
  context.translate(SIDE - MARGIN - 32 * LOGO_SCALE, MARGIN);
  context.scale(LOGO_SCALE, LOGO_SCALE);
  context.fillStyle = COLOURS.ember;
  context.strokeStyle = COLOURS.ember;
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.beginPath();
  context.arc(8, 16, 5.5, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 0.7;
  context.stroke(new Path2D('M16 6.5a12.4 12.4 0 0 1 0 19'));
  context.globalAlpha = 0.4;
  context.stroke(new Path2D('M22.5 2.5a19 19 0 0 1 0 27'));
  context.restore();
}

/** In the largest size that needs few enough lines. */
function drawTitle(context: OffscreenCanvasRenderingContext2D, title: string): void {
  context.fillStyle = COLOURS.ink;
  context.textBaseline = 'alphabetic';
  let size = TITLE.largest;
  let lines: string[];
  do {
    context.font = `650 ${size}px ${FONT_FAMILY}`;
    lines = breakLines(title, (text) => context.measureText(text).width);
    size -= 12;
  } while (lines.length > TITLE.lines && size >= TITLE.smallest);
  const height = (size + 12) * 1.2;
  const shown = lines.slice(0, TITLE.lines);
  if (lines.length > shown.length) shown[shown.length - 1] += '…';
  shown.forEach((line, i) => drawLine(context, line, TITLE.y + i * height));
}

/** Aligned to the side where its script begins. */
function drawLine(context: OffscreenCanvasRenderingContext2D, text: string, y: number): void {
  const isRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.fillText(text, isRightToLeft ? SIDE - MARGIN : MARGIN, y, SIDE - 2 * MARGIN);
}

/** Breaks between words, and inside a word that is wider than a line. */
export function breakLines(text: string, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (measure(line + segment.trimEnd()) <= SIDE - 2 * MARGIN) {
      line += segment;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    line = '';
    for (const { segment: letter } of new Intl.Segmenter().segment(segment.trimStart())) {
      if (measure(line + letter) > SIDE - 2 * MARGIN) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}
