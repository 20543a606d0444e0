import { describe, expect, it } from 'vitest';
import { joinVolumes, requireLastVolume, withVolumeNames } from '#utils/import/open/join-volumes.ts';
import { joinSources, SplitZipError } from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';

/** Chosen files whose bytes are their own names. */
const chosenAs = (...paths: string[]) =>
  paths.map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { path, source: sourceOf(new TextEncoder().encode(name), name) };
  });

const join = (...paths: string[]) => {
  const { chosen, refused } = joinVolumes(chosenAs(...paths));
  return {
    joined: chosen.map(({ path, source, volumes }) => [path, source.name, volumes?.map(({ name }) => name)]),
    refused,
  };
};

describe('volumes of a split ZIP', () => {
  it.each<[string, string[], string, string, string[]]>([
    ['two', ['a.z01', 'a.zip'], 'a.zip', 'a.z01 + a.zip', ['a.z01', 'a.zip']],
    [
      'three, in any order',
      ['a.zip', 'a.z02', 'a.z01'],
      'a.zip',
      'a.z01 + a.z02 + a.zip',
      ['a.z01', 'a.z02', 'a.zip'],
    ],
    [
      'more, of which not all are named',
      ['a.z02', 'a.z03', 'a.zip', 'a.z01'],
      'a.zip',
      'a.z01 … a.zip',
      ['a.z01', 'a.z02', 'a.z03', 'a.zip'],
    ],
    ['a plain cut', ['a.zip.002', 'a.zip.001'], 'a.zip', 'a.zip.001 + a.zip.002', ['a.zip.001', 'a.zip.002']],
    [
      'a plain cut that counts from 0',
      ['a.zip.01', 'a.zip.00'],
      'a.zip',
      'a.zip.00 + a.zip.01',
      ['a.zip.00', 'a.zip.01'],
    ],
    ['a plain cut of one', ['a.zip.001'], 'a.zip', 'a.zip.001', ['a.zip.001']],
    ['in a folder', ['b/a.z01', 'b/a.zip'], 'b/a.zip', 'a.z01 + a.zip', ['a.z01', 'a.zip']],
    ['in capitals, some of them', ['A.Z01', 'a.zip'], 'A.zip', 'A.Z01 + a.zip', ['A.Z01', 'a.zip']],
  ])('are one file: %s', async (_what, paths, path, name, volumes) => {
    expect(join(...paths)).toEqual({ joined: [[path, name, volumes]], refused: [] });
  });

  it('are read one after the other', async () => {
    const { chosen } = joinVolumes(chosenAs('a.zip', 'a.z01'));

    expect(chosen[0]?.source.size).toBe(10);
    expect(new TextDecoder().decode(await chosen[0]?.source.read(0, 10))).toBe('a.z01a.zip');
  });

  it('are kept apart by folder, name and kind, and from other files', () => {
    const { joined, refused } = join(
      'a.z01',
      'b/a.zip',
      'b/a.z01',
      'c.zip.001',
      'other.zip',
      'a.zip',
      'notes.z1',
    );

    expect(joined.map(([path]) => path)).toEqual(['other.zip', 'notes.z1', 'a.zip', 'b/a.zip', 'c.zip']);
    expect(refused).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['the last one', ['a.z01'], ['a.zip']],
    ['one in the middle', ['a.z01', 'a.z03', 'a.zip'], ['a.z02']],
    ['the first and the last one', ['a.z02', 'a.z03'], ['a.z01', 'a.zip']],
    ['some of a plain cut', ['a.zip.005', 'a.zip.002'], ['a.zip.001', 'a.zip.003', 'a.zip.004']],
    ['one of a plain cut that counts from 0', ['a.zip.0000', 'a.zip.0002'], ['a.zip.0001']],
    ['one, in a folder', ['b/a.z02', 'b/a.zip'], ['a.z01']],
  ])('are refused without %s, which is named', (_what, paths, needs) => {
    expect(join(...paths)).toMatchObject({ joined: [], refused: [{ code: 'unsupported-zip', needs }] });
  });

  it('are refused as one file, with the names of at most twenty others', () => {
    const [first, second] = [join('a.z01'), join('a.zip.100')];

    expect(first.refused).toEqual([{ name: 'a.z01', size: 5, code: 'unsupported-zip', needs: ['a.zip'] }]);
    expect(second.refused[0]?.needs).toHaveLength(20);
    expect(second.refused[0]?.needs?.at(-1)).toBe('a.zip.020');
  });
});

describe('the last volume of a plain cut', () => {
  const zip = writeZip({ entries: [{ name: 'a.txt', data: 'Hola' }] });
  const { signal } = new AbortController();
  const half = zip.length >> 1;

  /** The volumes of these lengths, named like the first one. */
  const cutAt = (name: string, ...lengths: number[]) => {
    let at = 0;
    const volumes = lengths.map((length, i) => {
      at += length;
      return sourceOf(zip.slice(at - length, at), name.replace('1', `${i + 1}`));
    });
    return { path: 'b/a.zip', source: joinSources(volumes, name), volumes };
  };

  it('is named where all that are there have the same size and no directory', async () => {
    await expect(requireLastVolume(cutAt('a.zip.001', 20, 20), signal)).rejects.toMatchObject({
      code: 'unsupported-zip',
      needs: ['a.zip.003'],
    });
    await expect(requireLastVolume(cutAt('a.zip.01', 20), signal)).rejects.toMatchObject({
      needs: ['a.zip.02'],
    });
  });

  it.each<[string, ReturnType<typeof cutAt>]>([
    ['the last one is shorter', cutAt('a.zip.001', 20, 10)],
    ['the directory is there', cutAt('a.zip.001', half, zip.length - half)],
    ['the last one says by its name that it is', { ...cutAt('a1.zip', 20, 20) }],
  ])('is there if %s', async (_why, chosen) => {
    await expect(requireLastVolume(chosen, signal)).resolves.toBeUndefined();
  });

  it('is no question for a file that is no volume', async () => {
    const { path, source } = cutAt('a.zip.001', 20, 20);

    await expect(requireLastVolume({ path, source }, signal)).resolves.toBeUndefined();
  });

  it('is no question if the file cannot be read for another reason', async () => {
    const chosen = cutAt('a.zip.001', 20, 20);
    const source = {
      ...chosen.source,
      read: () => Promise.reject(new Error('It does not answer')),
    };

    await expect(requireLastVolume({ ...chosen, source }, signal)).rejects.toThrow('It does not answer');
  });
});

describe('a ZIP that says that it is one of several volumes', () => {
  it('names those that are missing, at most twenty', () => {
    expect(withVolumeNames(new SplitZipError(3, 1), 'b/Twitter.ZIP')).toMatchObject({
      code: 'unsupported-zip',
      needs: ['Twitter.z01', 'Twitter.z02'],
      message: 'Also needed: Twitter.z01, Twitter.z02',
    });
    expect(withVolumeNames(new SplitZipError(100, 1), 'a.zip')).toMatchObject({
      needs: expect.objectContaining({ length: 20 }),
    });
  });

  it('is not what any other error says', () => {
    const error = new Error('other');

    expect(withVolumeNames(error, 'a.zip')).toBe(error);
  });
});
