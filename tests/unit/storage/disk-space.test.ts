import { expect, test } from 'vitest';
import { diskSpaceOf } from '#utils/storage/disk-space.ts';

const GIB = 1024 ** 3;

test.each([
  ['the disk’s', { usage: 5, quota: 100 }, true, { used: 5, free: 95 }],
  ['passed', { usage: 100, quota: 5 }, true, { used: 100, free: 0 }],
  ['fixed', { usage: 7 * GIB, quota: 17 * GIB }, true, { used: 7 * GIB }],
  ['a share of the disk', { usage: 5, quota: 100 }, false, { used: 5 }],
  ['unknown', { usage: 5 }, true, { used: 5 }],
  ['unknown, as what is used', {}, true, {}],
] as const)(
  'what is free is known only where it is real: a quota that is %s',
  (_, estimate, isOfDisk, space) => {
    expect(diskSpaceOf(estimate, isOfDisk)).toEqual(space);
  },
);
