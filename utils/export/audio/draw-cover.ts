import type { Cover } from '#utils/audio/index.ts';

/** The texts on a cover. */
export interface CoverText {
  title: string;
  host: string;
  date: string;
}

/** Pixels per side: enough for a phone's lock screen, and small in the file. */
const SIDE = 1000;
const MARGIN = 96;
const COLOURS = { paper: '#fbfaf7', ink: '#16181d', soft: '#585b63', ember: '#b8400f' };
const FONT_FAMILY = 'system-ui, sans-serif';
const TITLE = { largest: 96, smallest: 48, lines: 5 };

/** Draws a cover in the extension's style: logo, title, host and date. */
export async function drawCover({ title, host, date }: CoverText): Promise<Cover> {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no 2D canvas');
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, SIDE, SIDE);
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

/** A dot with two fading arcs on one side, as in the toolbar, in a square of 32 units. */
function drawLogo(context: OffscreenCanvasRenderingContext2D): void {
  context.save();
  context.translate(MARGIN - 8, MARGIN - 8);
  context.scale(4.5, 4.5);
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
  shown.forEach((line, i) => drawLine(context, line, 330 + i * height));
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
