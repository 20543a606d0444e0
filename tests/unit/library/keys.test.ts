import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  attachmentsOf,
  bytesIdsOf,
  chunksOf,
  copyId,
  homeOfAccount,
  partsOf,
  spaceOf,
} from '#utils/library/keys.ts';

describe('ids of recordings', () => {
  it('name the Space, whose copy it is, and which of several', () => {
    expect(copyId('1abc', '43')).toBe('1abc~43');
    expect(copyId('1abc')).toBe('1abc~2');
    expect(copyId('1abc', '43', 2)).toBe('1abc~43~2');
  });

  it.each(['1abc', '1abc~43', '1abc~43~2', '1abc~replaced-1000'])('lead back to the Space: %s', (id) => {
    expect(spaceOf(id)).toBe('1abc');
  });

  it('never equal the home of an account, with an id or without', () => {
    expect(homeOfAccount('42')).toBe('account:42');
    expect(homeOfAccount()).toBe('account:');
  });
});

describe('ranges of keys', () => {
  it('contain everything of one Space, and nothing of one whose id is longer', () => {
    expect([-1, 0, 1, 9999].map((part) => partsOf('1abc').includes(['1abc', part]))).not.toContain(false);
    expect(partsOf('1abc').includes(['1abcd', 0])).toBe(false);
    expect(partsOf('1abc').includes(['1ab', 0])).toBe(false);
  });

  it('contain every chunk of some bytes, and no other', () => {
    expect([0, 1, 9999].map((chunk) => chunksOf('a').includes(['a', chunk]))).not.toContain(false);
    expect(chunksOf('a').includes(['b', 0])).toBe(false);
  });

  it('contain every attachment of a home, and no other', () => {
    expect(attachmentsOf('1abc').includes(['1abc', 'a.vtt', 1, 2])).toBe(true);
    expect(attachmentsOf('1abc').includes(['1abcd', 'a.vtt', 1, 2])).toBe(false);
    expect(attachmentsOf('1abc').includes(['1ab', 'a.vtt', 1, 2])).toBe(false);
  });
});

describe('the bytes of a part', () => {
  it('are its own, and those of its original if it has one', () => {
    expect(bytesIdsOf({ bytesId: 'a' })).toEqual(['a']);
    expect(bytesIdsOf({ bytesId: 'a', original: { bytesId: 'b', size: 1, crc32: 2, kind: 'mp4' } })).toEqual([
      'a',
      'b',
    ]);
  });
});
