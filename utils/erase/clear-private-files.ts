/** How often a file that is in use is tried again: the worker that writes it may be about to end. */
const MAX_ATTEMPTS = 20;
/** Milliseconds */
const PAUSE = 100;

/** Deletes whatever is in the origin's private file system. A file that stays in use is left. */
export async function clearPrivateFiles(): Promise<void> {
  let inUse = await removeFiles();
  for (let attempt = 1; inUse && attempt < MAX_ATTEMPTS; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    inUse = await removeFiles();
  }
}

/** Returns whether something is in use. */
async function removeFiles(): Promise<boolean> {
  const root = await openRoot();
  let inUse = false;
  // First all names: what is removed while they are read might hide others.
  const names: string[] = [];
  for await (const name of root?.keys() ?? []) names.push(name);
  for (const name of names) {
    try {
      await root?.removeEntry(name, { recursive: true });
    } catch (error) {
      const reason = error instanceof DOMException ? error.name : undefined;
      if (reason === 'NoModificationAllowedError') inUse = true;
      // What is gone was somebody else's to remove.
      else if (reason !== 'NotFoundError') throw error;
    }
  }
  return inUse;
}

async function openRoot(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await navigator.storage.getDirectory();
  } catch (error) {
    // This browser has none, or not in this mode.
    if (error instanceof DOMException && error.name === 'SecurityError') return undefined;
    throw error;
  }
}
