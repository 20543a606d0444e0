import { browser } from '#utils/browser.ts';
import { eraseLibrary, LIBRARY_NAME } from '#utils/library/index.ts';
import { clearLists, LISTS_NAME } from '#utils/private-storage/index.ts';
import { clearOtherDatabases } from './clear-databases.ts';
import { clearPrivateFiles } from './clear-private-files.ts';
import { MARKER } from './erasure-marker.ts';

/**
 * Deletes all that the extension has stored but `localStorage`, which only pages have. Can be run again if it was ended.
 * Throws CodedError `busy` if another version of the extension has the library open.
 */
export async function eraseStored(): Promise<void> {
  // First of all the note of how much the library holds: without the library, it would say that it was lost.
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await clearLists();
  await clearOtherDatabases([MARKER, LIBRARY_NAME, LISTS_NAME]);
  for (const name of await caches.keys()) await caches.delete(name);
  await eraseLibrary();
}

/** What pages that have ended since may still have stored. */
export async function eraseLateWrites(): Promise<void> {
  await clearPrivateFiles();
  await eraseLibrary();
}
