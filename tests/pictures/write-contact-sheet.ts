import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contactSheet } from './contact-sheet.ts';
import type { DemoSession } from './demo-session.ts';
import type { Camera } from './capture-states.ts';

/** CSS pixels: six pictures side by side. */
const SHEET = { width: 2400, height: 1200 };

/** Writes the contact sheet as a page, and a picture of each of its parts. */
export async function writeContactSheet(
  { folder, screenshots }: Camera,
  { browser }: DemoSession,
): Promise<void> {
  const path = resolve(folder, 'index.html');
  await writeFile(path, contactSheet(screenshots));
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize(SHEET);
  await sheet.goto(pathToFileURL(path).href);
  for (const part of await sheet.locator('section').all()) {
    await part.screenshot({ path: join(folder, `sheet-${await part.getAttribute('id')}.png`) });
  }
  await sheet.close();
}
