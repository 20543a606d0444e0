// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDroppedFiles } from '#components/import/read-dropped-files.ts';

/** One item of a drop, with the fields that are read: happy-dom has no folders. */
interface Dropped {
  kind: 'file' | 'string';
  file?: File;
  entry?: object;
}

const named = (name: string) => new File(['x'], name);

const fileEntry = (name: string) => ({
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void) => resolve(named(name)),
});

/** A folder that returns its entries in batches of two. */
function folderEntry(...children: object[]) {
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const left = [...children];
      return { readEntries: (resolve: (entries: object[]) => void) => resolve(left.splice(0, 2)) };
    },
  };
}

function dropOf(items: Dropped[], files: File[] = []): DataTransfer {
  const all = items.map(({ kind, file, entry }) => ({
    kind,
    getAsFile: () => file ?? null,
    webkitGetAsEntry: () => entry ?? null,
  }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- happy-dom's own drop cannot hold folders
  return { items: all, files } as unknown as DataTransfer;
}

const names = (files: File[]) => files.map(({ name }) => name);

describe('readDroppedFiles', () => {
  it('returns plain files in order and ignores dragged text', async () => {
    const drop = dropOf([
      { kind: 'file', file: named('a.zip'), entry: fileEntry('a.zip') },
      { kind: 'string' },
      { kind: 'file', file: named('b.zip') },
    ]);

    expect(names(await readDroppedFiles(drop))).toEqual(['a.zip', 'b.zip']);
  });

  it('returns every file of a folder and of the folders in it', async () => {
    const inner = folderEntry(fileEntry('d.ts'));
    const folder = folderEntry(fileEntry('a.ts'), fileEntry('b.ts'), fileEntry('c.ts'), inner);

    const files = await readDroppedFiles(dropOf([{ kind: 'file', entry: folder }]));

    expect(names(files)).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts']);
  });

  it('falls back to the plain list where there are no items', async () => {
    expect(names(await readDroppedFiles(dropOf([], [named('a.zip')])))).toEqual(['a.zip']);
  });

  it('throws a code when a folder cannot be read', async () => {
    const broken = {
      isDirectory: true,
      createReader: () => ({
        readEntries: (_: unknown, reject: (error: Error) => void) => reject(new Error('gone')),
      }),
    };

    await expect(readDroppedFiles(dropOf([{ kind: 'file', entry: broken }]))).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});
