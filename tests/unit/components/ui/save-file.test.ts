import { describe, expect, it } from 'vitest';
import { safeFileName } from '#components/ui/save-file.ts';

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
  ])('makes of %j %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('keeps the extension of a long name', () => {
    expect(safeFileName(`${'x'.repeat(500)}.vtt`)).toMatch(/^x{116}\.vtt$/);
  });
});
