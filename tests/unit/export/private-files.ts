import { vi } from 'vitest';

/**
 * Puts the origin's private file system in memory in place of the browser's, until `vi.unstubAllGlobals()`. The map
 * that it returns holds the bytes of each file in it, by name.
 */
export function stubPrivateFiles(quota = 1e9): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const fileHandle = (name: string) => ({
    getFile: async () => new File([Uint8Array.from(files.get(name) ?? [])], name),
    createSyncAccessHandle: async () => ({
      write(bytes: Uint8Array, { at }: { at: number }) {
        const before = files.get(name) ?? new Uint8Array();
        const after = new Uint8Array(Math.max(before.length, at + bytes.length));
        after.set(before);
        after.set(bytes, at);
        files.set(name, after);
        return bytes.length;
      },
      close() {},
    }),
  });
  const folder = {
    keys: () => [...files.keys()].values(),
    async getFileHandle(name: string, { create = false } = {}) {
      if (create) files.set(name, new Uint8Array());
      return fileHandle(name);
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException('It is not there', 'NotFoundError');
    },
  };
  vi.stubGlobal('navigator', {
    locks: navigator.locks,
    storage: {
      getDirectory: async () => ({ getDirectoryHandle: async () => folder }),
      estimate: async () => ({ quota, usage: 0 }),
    },
  });
  return files;
}
