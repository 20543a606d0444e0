import { describe, expect, it } from 'vitest';
import { createAttachmentsStore, safeFileName } from '#components/recordings/attachments-store.ts';
import type { StoredAttachment } from '#utils/library/schema.ts';

describe('createAttachmentsStore', () => {
  it('downloads the bytes of an attachment under a safe name', async () => {
    const attachment: StoredAttachment = {
      home: '1abc',
      name: '../notes.vtt',
      size: 4,
      crc32: 1,
      bytesId: 'a',
      importedAt: 0,
      isIntact: true,
      kind: 'unknown',
    };
    const downloads: { blob: Blob; name: string }[] = [];
    const store = createAttachmentsStore({
      attachments: {
        list: async () => [attachment],
        open: async ({ bytesId }) => new Blob([bytesId]),
        remove: async () => {},
        onChange: () => () => {},
      },
      downloadBlob: (blob, name) => downloads.push({ blob, name }),
    });

    await store.save(attachment);

    expect(downloads.map(({ name }) => name)).toEqual(['_notes.vtt']);
    expect(await downloads[0]?.blob.text()).toBe('a');
  });
});

describe('safeFileName', () => {
  it.each([
    ['space-1abc.vtt', 'space-1abc.vtt'],
    ['año 1.txt', 'año 1.txt'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\x.bat', 'C__x.bat'],
    ['.htaccess', 'htaccess'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['..', 'file'],
    ['', 'file'],
  ])('makes %j safe as %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('keeps the extension of a long name', () => {
    expect(safeFileName(`${'x'.repeat(500)}.vtt`)).toMatch(/^x{116}\.vtt$/);
  });
});
