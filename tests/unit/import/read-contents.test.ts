import { describe, expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import { readContents } from '#utils/import/open/read-contents.ts';
import { archiveOf, type ArchiveFiles } from './archive-of.ts';

const YTD = (name: string, value: unknown): string => `window.YTD.${name}.part0 = ${JSON.stringify(value)}`;
const manifest = `window.__THAR_CONFIG = ${JSON.stringify({ userInfo: { accountId: '42', userName: 'ana' } })}`;
const spaces = (...ids: string[]): string =>
  YTD(
    'spaces_metadata',
    ids.map((id) => ({ spacesMetadata: { id } })),
  );

const { signal } = new AbortController();
const reading = (files: ArchiveFiles, onProgress?: (share: number) => void) =>
  readContents(archiveOf(files).archive, signal, onProgress);

describe('what an archive says', () => {
  it('is its owner, by its manifest and its accounts, and their Spaces', async () => {
    const contents = await reading({
      'data/manifest.js': manifest,
      'data/account.js': YTD('account', [{ account: { accountId: '42', username: 'ana' } }]),
      'data/periscope-account-information.js': YTD('periscope_account_information', [
        { periscopeAccountInformation: { id: '1eK', isTwitterUser: true } },
      ]),
      'data/spaces-metadata.js': spaces('1aaa', '1bbb'),
      'data/spaces-metadata-part1.js': spaces('1ccc'),
    });

    expect(contents).toMatchObject({
      manifest: { accountId: '42' },
      account: { accountId: '42', username: 'ana' },
      periscopeAccount: { id: '1eK' },
      spaces: [{ id: '1aaa' }, { id: '1bbb' }, { id: '1ccc' }],
      metadataFaults: [],
    });
  });

  it('is read in UTF-8, wherever the bytes of a character are', async () => {
    const title = 'ñandú💜'.repeat(5);
    const contents = await reading({
      'data/manifest.js': manifest,
      'data/spaces-metadata.js': YTD('spaces_metadata', [{ spacesMetadata: { id: '1aaa', title } }]),
    });

    expect(JSON.stringify(contents?.spaces)).toContain(title);
  });

  it('is looked for in the first bytes of scripts, and where there are none like X’s, in no others', async () => {
    const { archive, bytesRead } = archiveOf({ 'data/notes.js': 'let a = 1; '.repeat(1000) });

    expect(await readContents(archive, signal)).toBeUndefined();
    expect(bytesRead.get('data/notes.js')).toBeGreaterThanOrEqual(256);
    expect(bytesRead.get('data/notes.js')).toBeLessThan(256 + 7);
  });

  it('is found in another script if the first one cannot be read', async () => {
    const contents = await reading({
      'data/manifest.js': new CodedError('encrypted', 'With a password'),
      'data/account.js': YTD('account', [{ account: { accountId: '42' } }]),
    });

    expect(contents).toMatchObject({ account: { accountId: '42' } });
  });

  it('is nothing where it is no archive of X', async () => {
    expect(await reading({ 'data/notes.js': 'let a = 1', 'a.txt': 'Hola' })).toBeUndefined();
  });

  it('is what can be read, and why some lists of Spaces cannot', async () => {
    const contents = await reading({
      'data/manifest.js': 'window.__THAR_CONFIG = {',
      'data/account.js': 'window.YTD.account.part0 = [',
      'data/spaces-metadata.js': 'window.YTD.spaces_metadata.part0 = [',
      'data/spaces-metadata-part1.js': new CodedError('too-large', 'It inflates to too much'),
      'data/spaces-metadata-part2.js': new CodedError('unsupported-zip', 'By an unknown method'),
      'data/spaces-metadata-part3.js': new CodedError('encrypted', 'With a password'),
      'data/spaces-metadata-part4.js': spaces('1aaa'),
    });

    expect(contents).not.toHaveProperty('manifest');
    expect(contents).not.toHaveProperty('account');
    expect(contents).not.toHaveProperty('periscopeAccount');
    expect(contents?.spaces).toMatchObject([{ id: '1aaa' }]);
    expect(contents?.metadataFaults).toEqual([
      { name: 'data/spaces-metadata.js', code: 'bad-metadata' },
      { name: 'data/spaces-metadata-part1.js', code: 'too-large' },
      { name: 'data/spaces-metadata-part2.js', code: 'unsupported-zip' },
      { name: 'data/spaces-metadata-part3.js', code: 'bad-metadata' },
    ]);
  });

  it('is not known if no script of it can be read, which says why', async () => {
    const encrypted = new CodedError('encrypted', 'With a password');
    const other = new CodedError('truncated', 'Cut off');

    await expect(
      reading({ 'data/manifest.js': encrypted, 'data/account.js': other, 'data/spaces-metadata.js': other }),
    ).rejects.toBe(encrypted);
  });

  it('is passed on as a fault of ours if it is one', async () => {
    const fault = new TypeError('a fault of ours');

    await expect(reading({ 'data/manifest.js': fault })).rejects.toBe(fault);
    await expect(reading({ 'data/manifest.js': manifest, 'data/spaces-metadata.js': fault })).rejects.toBe(
      fault,
    );
  });

  it('is read no further once the import is cancelled', async () => {
    const cancelling = new AbortController();
    const { archive, opened } = archiveOf({
      'data/manifest.js': manifest,
      'data/spaces-metadata.js': new CodedError('unreadable', 'The file is gone'),
    });
    const { itemAt } = archive;
    archive.itemAt = (index) => {
      const item = itemAt(index);
      return {
        ...item,
        open(own) {
          if (item.path.includes('spaces')) cancelling.abort(new Error('cancelled'));
          return item.open(own);
        },
      };
    };

    await expect(readContents(archive, cancelling.signal)).rejects.toThrow('cancelled');
    expect(opened).toContain('data/spaces-metadata.js');
  });
});

describe('the bounds of an archive', () => {
  it('are a thousand lists of Spaces: what is beyond is named once, and not read', async () => {
    const lists = Object.fromEntries(
      Array.from({ length: 1002 }, (_, i) => [
        i === 0 ? 'data/spaces-metadata.js' : `data/spaces-metadata-part${i}.js`,
        spaces(`1list${i}`),
      ]),
    );

    const contents = await reading({ 'data/manifest.js': manifest, ...lists });

    expect(contents?.spaces).toHaveLength(1000);
    expect(contents?.metadataFaults).toEqual([
      { name: 'data/spaces-metadata-part1000.js', code: 'too-large' },
    ]);
  });

  it('are not reached by exactly as many', async () => {
    const lists = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [
        i === 0 ? 'data/spaces-metadata.js' : `data/spaces-metadata-part${i}.js`,
        spaces(`1list${i}`),
      ]),
    );

    expect((await reading({ 'data/manifest.js': manifest, ...lists }))?.metadataFaults).toEqual([]);
  });
});

describe('the progress of reading', () => {
  it('counts the bytes of the lists of Spaces', async () => {
    const shares: number[] = [];
    const [first, second] = [spaces('1aaa'), spaces('1bbb', '1ccc', '1ddd')];

    await reading(
      {
        'data/manifest.js': manifest,
        'data/spaces-metadata.js': first,
        'data/spaces-metadata-part1.js': second,
      },
      (share) => shares.push(share),
    );

    expect(shares.at(-2)).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeGreaterThanOrEqual(1);
  });
});
