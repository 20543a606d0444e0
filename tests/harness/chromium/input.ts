import type { CDPSession } from '@playwright/test';
import type { Tunnel } from './tunnel.ts';

/** CSS pixels from the top left of the viewport. */
export interface Point {
  x: number;
  y: number;
}

type Send = Tunnel['send'];

export async function clickAt(send: Send, { x, y }: Point): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await send('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...button });
  await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** The codes of the keys that tests press, apart from letters and digits. */
const KEYS: Record<string, { code: string; keyCode: number; text?: string }> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27 },
  Tab: { code: 'Tab', keyCode: 9 },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  Home: { code: 'Home', keyCode: 36 },
  End: { code: 'End', keyCode: 35 },
  MediaPlayPause: { code: 'MediaPlayPause', keyCode: 179 },
};

export async function pressKey(send: Send, key: string): Promise<void> {
  const known = KEYS[key] ?? letter(key);
  const event = { key, code: known.code, windowsVirtualKeyCode: known.keyCode };
  await send('Input.dispatchKeyEvent', {
    type: known.text === undefined ? 'rawKeyDown' : 'keyDown',
    ...(known.text === undefined ? {} : { text: known.text }),
    ...event,
  });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

function letter(key: string): { code: string; keyCode: number; text: string } {
  const upper = key.toUpperCase();
  return { code: /\d/.test(key) ? `Digit${key}` : `Key${upper}`, keyCode: upper.charCodeAt(0), text: key };
}

export async function typeText(send: Send, text: string): Promise<void> {
  await send('Input.insertText', { text });
}

/** Drops files on a point of a page, like the system's file manager. */
export async function dropFiles(page: CDPSession, { x, y }: Point, files: readonly string[]): Promise<void> {
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await page.send('Input.dispatchDragEvent', { type, x, y, data });
}
