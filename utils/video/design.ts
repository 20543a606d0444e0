import type { Canvas2D } from './canvas-2d.ts';
import type { ClipScene } from './clip-scene.ts';
import type { Palette } from './palette.ts';
import { isRightToLeft } from './text/direction.ts';

/** What the parts of a picture are drawn from. */
export interface Drawing {
  scene: ClipScene;
  palette: Palette;
  /** In units of the design: the shorter side has `DESIGN_SIDE`. */
  width: number;
  height: number;
  /** Only for measuring texts. */
  measuring: Canvas2D;
}

/** A part of a picture: once drawn, `still` stays, and `moving` is drawn over it for each moment (seconds). */
export interface Layer {
  still?(canvas: Canvas2D): void;
  moving?(canvas: Canvas2D, at: number): void;
}

/** Whether the picture begins at its right: as its title does. Time runs from the left in all of them, as players have it. */
export function isMirrored({ title }: Pick<ClipScene, 'title'>): boolean {
  return isRightToLeft(title);
}

/** Where a design puts its parts. */
export type Design = (drawing: Drawing) => Layer[];
