import { describe, expect, it } from 'vitest';
import { toFileUrl } from '#utils/background/handle-downloads.ts';

describe('toFileUrl', () => {
  it.each([
    ['/home/ana/archivo (1).zip', 'file:///home/ana/archivo%20(1).zip'],
    ['/home/ana/100% #1?.zip', 'file:///home/ana/100%25%20%231%3F.zip'],
    ['/home/ana/back\\slash.zip', 'file:///home/ana/back%5Cslash.zip'],
    ['C:\\Users\\Ana Ñ\\x.zip', 'file:///C:/Users/Ana%20%C3%91/x.zip'],
  ])('encodes %s', (path, url) => {
    expect(toFileUrl(path)).toBe(url);
  });
});
