import { spawnSync } from 'node:child_process';

/** Drops a file from the system's cache, so that the next read comes from the disk. Linux only. */
export function dropCache(path: string): void {
  spawnSync('dd', [`if=${path}`, 'iflag=nocache', 'count=0', 'status=none']);
}
