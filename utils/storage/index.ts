export { readDiskSpace, SCARCE_DISK, type DiskSpace } from './disk-space.ts';
export { FREEABLE, freeSpace, type Freeable } from './free-space.ts';
export { readStorageUse, type SizedRecordings, type StorageUse } from './storage-use.ts';
