import type { CDPSession } from '@playwright/test';
import type { Point } from './input.ts';

/** Drops files onto a point of a page as the system's file manager does. */
export async function dropFiles(page: CDPSession, { x, y }: Point, files: readonly string[]): Promise<void> {
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await page.send('Input.dispatchDragEvent', { type, x, y, data });
}
