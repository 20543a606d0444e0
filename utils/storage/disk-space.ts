/** What the browser says of the disk. */
export interface DiskSpace {
  /** Bytes that all of the extension takes, deleted ones included that the browser has not freed yet. */
  used?: number;
  /** About how many bytes are free; undefined where the browser does not say. */
  free?: number;
}

/** Below this many free bytes people are warned: an archive of a regular host may need as much. */
export const SCARCE_DISK = 2e9;

/** Chromium says that so much is free wherever it does not want to say it. */
const FIXED_QUOTA = 10 * 1024 ** 3;

/** `isOfDisk`: whether the quota says how much is free; not in Firefox, whose quota is a share of the whole disk, full or not. */
export function diskSpaceOf({ quota, usage }: StorageEstimate, isOfDisk: boolean): DiskSpace {
  if (usage === undefined) return {};
  if (quota === undefined || !isOfDisk || Math.abs(quota - usage - FIXED_QUOTA) < 1e6) return { used: usage };
  return { used: usage, free: Math.max(0, quota - usage) };
}

export async function readDiskSpace(): Promise<DiskSpace> {
  return diskSpaceOf(await navigator.storage.estimate(), !import.meta.env.FIREFOX);
}
