import type { Measure } from './text/tokens.ts';

/** A canvas of a page or of a worker. */
export type Canvas2D = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/**
 * 400 for text, 600 for captions and names, 650 for titles. Lighter than 600, fonts of two weights are shown regular in one
 * script and bold in another, in one line.
 */
export type Weight = 400 | 600 | 650;

const FONT_FAMILY = 'system-ui, "Noto Sans", sans-serif';

export function setFont(canvas: Canvas2D, size: number, weight: Weight): void {
  canvas.font = `${weight} ${size}px ${FONT_FAMILY}`;
}

/** Measures texts of any size in this weight. */
export function measureIn(canvas: Canvas2D, weight: Weight): (size: number) => Measure {
  return (size) => {
    const known = new Map<string, number>();
    return (text) => {
      setFont(canvas, size, weight);
      const width = known.get(text) ?? canvas.measureText(text).width;
      known.set(text, width);
      return width;
    };
  };
}

export interface TextLook {
  size: number;
  weight: Weight;
  colour: string;
  align?: 'left' | 'right' | 'center';
  /** Of the line, where it is not that of its first letter. */
  direction?: 'ltr' | 'rtl';
}

/** Draws one line with its baseline at `y`. */
export function drawTextLine(
  canvas: Canvas2D,
  text: string,
  { x, y }: { x: number; y: number },
  { size, weight, colour, align = 'left', direction = 'ltr' }: TextLook,
): void {
  setFont(canvas, size, weight);
  canvas.fillStyle = colour;
  canvas.textAlign = align;
  canvas.textBaseline = 'alphabetic';
  canvas.direction = direction;
  canvas.fillText(text, x, y);
}

export function fillRound(
  canvas: Canvas2D,
  box: { x: number; y: number; width: number; height: number },
  radius: number,
): void {
  canvas.beginPath();
  canvas.roundRect(
    box.x,
    box.y,
    box.width,
    box.height,
    Math.max(0, Math.min(radius, box.width / 2, box.height / 2)),
  );
  canvas.fill();
}

export function fillDot(canvas: Canvas2D, x: number, y: number, radius: number): void {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fill();
}
