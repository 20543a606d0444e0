import { describe, expect, it } from 'vitest';
import { parseItems, parseManifest, parseSpaces } from '#utils/archive/index.ts';
import {
  createProblemReport,
  readArchiveShape,
  type ArchiveShape,
  type Shape,
} from '#utils/problem/index.ts';
import { KNOWN_NAMES } from '#utils/problem/known-names.ts';
import { sourceFromFile } from '#utils/zip/index.ts';
import { scriptsFromShape } from '../../fixtures/archive/from-shape.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';
import { nastyArchive, SECRETS } from './nasty-archive.ts';

const FACTS = {
  version: '1.2.3',
  browser: 'Browser/1',
  language: 'en',
  recordings: {},
  imports: 1,
  codes: {},
};

const reportOf = async (): Promise<string> =>
  createProblemReport(FACTS, await readArchiveShape(nastyArchive()));

/** Whatever a shape calls a field. */
function namesIn({ array, object }: Shape): string[] {
  const fields = Object.entries(object?.fields ?? {});
  return [
    ...(array?.items ? namesIn(array.items) : []),
    ...fields.flatMap(([name, { shape }]) => [name, ...namesIn(shape)]),
    ...(object?.others ? namesIn(object.others.shape) : []),
  ];
}

const scriptOf = ({ scripts }: ArchiveShape, file: string) => scripts.find((each) => each.file === file);

describe('the shape of an archive', () => {
  it.each(SECRETS)('contains nothing of “%s”', async (secret) => {
    const report = (await reportOf()).toLowerCase();

    expect(report).not.toContain(secret.toLowerCase());
    const words = secret.toLowerCase().split(/[^a-z]+/);
    const found = words.filter((word) => word.length > 3 && report.includes(word) && !KNOWN_NAMES.has(word));
    expect(found).toEqual([]);
  });

  it('has the names that X uses, known ones and those that are in several entries', async () => {
    const shape = scriptOf(await readArchiveShape(nastyArchive()), 'spaces-metadata.js')?.shape ?? {};

    expect(namesIn(shape)).toEqual(
      expect.arrayContaining([
        'spacesMetadata',
        'id',
        'creatorUserId',
        'speakers',
        'userId',
        'isRecordingKept',
        'totalSpaceMinutes',
      ]),
    );
  });

  it('counts values by what they look like', async () => {
    const shape = scriptOf(await readArchiveShape(nastyArchive()), 'spaces-metadata.js')?.shape;
    const fields = shape?.object?.fields['spacesMetadata']?.shape.object?.fields;

    expect(fields?.['startedAt']).toEqual({ count: 3, shape: { string: { time: 3 } } });
    expect(fields?.['creatorUserId']).toEqual({ count: 3, shape: { string: { digits: 3 } } });
    expect(fields?.['speakers']?.shape.array?.count).toBe(3);
  });

  it('has all other files by type and count, and their first bytes as a word of ours', async () => {
    const { files, entries } = await readArchiveShape(nastyArchive());

    expect(entries).toBe(6);
    expect(files).toEqual([
      { folder: 'other', type: 'js', count: 1, bytes: expect.any(Number) },
      { folder: 'spaces_media', type: 'other', count: 1, bytes: 15, signatures: { unknown: 1 } },
      {
        folder: 'spaces_media',
        type: 'jpg',
        count: 1,
        bytes: expect.any(Number),
        signatures: expect.any(Object),
      },
      { folder: 'other', type: 'other', count: 1, bytes: 8 },
    ]);
  });

  it('has a code instead where the archive cannot be read', async () => {
    const junk = await readArchiveShape(sourceFromFile(new File(['Leonor'.repeat(99)], 'Leonor.zip')));
    const bad = await readArchiveShape(
      sourceFromFile(
        new File([writeZip({ entries: [{ name: 'data/spaces-metadata.js', data: 'Leonor {' }] })], 'a.zip'),
      ),
    );

    expect(junk).toMatchObject({ code: 'not-a-zip', entries: 0, scripts: [] });
    expect(bad.scripts).toEqual([{ file: 'spaces-metadata.js', bytes: 8, code: 'bad-metadata' }]);
    expect(JSON.stringify([junk, bad])).not.toContain('Leonor');
  });

  it('becomes a fixture of the same shape, which is parsed as an archive', async () => {
    const shape = await readArchiveShape(nastyArchive());
    const scripts = scriptsFromShape(JSON.parse(JSON.stringify(shape)));
    const again = await readArchiveShape(sourceFromFile(new File([writeZip({ entries: scripts })], 'a.zip')));
    const [manifest = '', spaces = ''] = scripts.map(({ data }) => String(data));

    // A field that only several entries show may be hidden again: the other values are spread otherwise.
    const namesOf = (each: ArchiveShape) =>
      each.scripts.map(({ shape: found }) =>
        namesIn(found ?? {})
          .filter((name) => KNOWN_NAMES.has(name))
          .toSorted(),
      );
    expect(namesOf(again)).toEqual(namesOf(shape));
    expect(spaces).toContain('"isRecordingKept"');
    expect(again.scripts.map(({ items, assigns }) => [items, assigns])).toEqual(
      shape.scripts.map(({ items, assigns }) => [items, assigns]),
    );
    expect(parseManifest(manifest).knowsSpaces).toBe(true);
    expect(parseItems(spaces)).toHaveLength(3);
    expect(() => parseSpaces(spaces)).toThrow('No Space has an id');
  });
});
