/** Pixels of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface WindowShape {
  width: number;
  height: number;
  isRightToLeft: boolean;
}

/** Pixels between what is placed and its anchor, and the window's edge. */
const DISTANCE = 4;
const MARGIN = 8;

/**
 * Where something of this size goes below its anchor, or above it where there is more space, starting where the anchor
 * starts and never outside of the window. `height` is the most that is visible there.
 */
export function positionBeside(
  anchor: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  page: WindowShape,
): Omit<Box, 'width'> {
  const below = page.height - (anchor.top + anchor.height) - DISTANCE - MARGIN;
  const above = anchor.top - DISTANCE - MARGIN;
  const isBelow = height <= below || below >= above;
  const shown = Math.max(0, Math.min(height, isBelow ? below : above));
  const start = page.isRightToLeft ? anchor.left + anchor.width - width : anchor.left;
  return {
    left: Math.max(MARGIN, Math.min(start, page.width - width - MARGIN)),
    top: isBelow ? anchor.top + anchor.height + DISTANCE : anchor.top - DISTANCE - shown,
    height: shown,
  };
}
