import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChromiumDriver } from '../harness/chromium.ts';

/** The files of a profile in which Chromium keeps the library's Blobs, sorted. */
export async function blobFiles(profileDir: string): Promise<string[]> {
  const entries = await readdir(profileDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.parentPath.includes('.indexeddb.blob'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Lets the alarm of the daily check go off now. */
export async function runDailyCheck(browser: ChromiumDriver): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate("chrome.alarms.create('check-library', { when: Date.now(), periodInMinutes: 1440 })");
}
