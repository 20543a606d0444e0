import { describe, expect, it } from 'vitest';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1);
const parts = [0, 1].map(
  (part) => buildSpaceAudio({ duration: 5, startedAt: startedAt + part * 5000, guests: [], turns: [] }).bytes,
);
const whole = parts.reduce((sum, { length }) => sum + length, 0);
const SPACE = '1MYGNnppNgpGw';

const manifest: ZipEntry = {
  name: 'data/manifest.js',
  data: 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42","userName":"mirador"},"dataTypes":{"spacesMetadata":{}}}',
};
const media = (part: number): ZipEntry => ({
  name: `data/spaces_media/space-${SPACE}_${part}.ts`,
  data: parts[part] ?? '',
});
const zip = (name: string, entries: ZipEntry[], odd: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  data: writeZip({ entries }),
  ...odd,
});
const archive = [manifest, media(0), media(1)];
const complete = [{ spaceId: SPACE, state: 'complete', bytes: whole }];

const KINDS: [string, Partial<ZipEntry>][] = [
  ['stored', {}],
  ['deflated', { isDeflated: true }],
  ['deflated, with a descriptor', { isDeflated: true, descriptor: 'signed', isZip64: true }],
];

describe.each(KINDS)('an archive inside a ZIP, %s', (_, odd) => {
  it('is imported, and nothing else stays of it', async () => {
    const library = createTestLibrary();

    const { counts } = await library.importing([[zip('twitter-2026-06-04-abc.zip', archive, odd)]]);

    expect(counts).toMatchObject({ new: 1, partial: 0, damaged: 0 });
    expect(await library.list()).toMatchObject(complete);
    expect(await library.count('uncommitted')).toBe(0);
    expect(await library.countBytesIds()).toBe(parts.length);
  });

  it('is in the report, beside the ZIP around it', async () => {
    const library = createTestLibrary();
    const inner = zip('mail/twitter.ZIP', archive, odd);

    await library.importing([[inner]]);

    expect((await library.report())?.files).toEqual([
      { name: 'archive.zip', size: writeZip({ entries: [inner] }).length },
      { name: 'twitter.ZIP', size: inner.data?.length, inside: 'archive.zip' },
    ]);
  });

  it('may be one of several parts', async () => {
    const library = createTestLibrary();
    const files = [zip('a/x-2.zip', [media(1)], odd), zip('a/x-1.zip', [manifest, media(0)], odd)];

    await library.importing([files]);

    expect(await library.list()).toMatchObject([{ ...complete[0], account: { handle: 'mirador' } }]);
  });

  it('may be cut off', async () => {
    const library = createTestLibrary();
    const data = writeZip({ entries: [manifest, media(0)] });
    const end = new TextDecoder('latin1').decode(data).indexOf('_0.ts') + 2000;

    await library.importing([[{ name: 'twitter.zip', data: data.slice(0, end), ...odd }]]);

    expect(await library.states()).toEqual({ [SPACE]: 'partial' });
    expect((await library.report())?.files).toMatchObject([
      { name: 'archive.zip' },
      { name: 'twitter.zip', code: 'truncated', inside: 'archive.zip' },
    ]);
  });

  it('is read as far as the ZIP around it goes', async () => {
    const library = createTestLibrary();
    const bytes = writeZip({ entries: [zip('twitter.zip', archive, odd)], hasDirectory: false });

    await library.importing([{ path: 'cut.zip', bytes: bytes.slice(0, Math.floor(bytes.length * 0.7)) }]);

    expect(await library.states()).toEqual({ [SPACE]: 'partial' });
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('affects only itself if nothing in it can be read', async () => {
    const library = createTestLibrary();
    const broken = zip('x-1.zip', [manifest], { ...odd, isEncrypted: true });

    await library.importing([[broken, zip('x-2.zip', archive, odd)]]);

    expect(await library.list()).toMatchObject(complete);
    expect((await library.report())?.files).toMatchObject([
      {},
      { name: 'x-1.zip', code: 'encrypted' },
      { name: 'x-2.zip' },
    ]);
  });

  it('is not looked for two levels deep', async () => {
    const files = [zip('outer.zip', [zip('inner.zip', archive, odd)], odd)];

    await expect(createTestLibrary().importing([files])).rejects.toMatchObject({ code: 'not-an-x-archive' });
  });

  it('comes with the Spaces that are beside it', async () => {
    const library = createTestLibrary();

    await library.importing([[manifest, media(0), zip('more/x-2.zip', [media(1)], odd)]]);

    expect(await library.list()).toMatchObject(complete);
  });
});

it('leaves ZIPs that are no archives out of the report', async () => {
  const library = createTestLibrary();
  const others = [
    zip('holiday.zip', [{ name: 'sun.txt', data: 'sun' }]),
    zip('__MACOSX/._twitter.zip', archive),
    { name: 'text.zip', data: 'no ZIP at all', isDeflated: true },
  ];

  await library.importing([[...archive, ...others]]);

  expect((await library.report())?.files).toHaveLength(1);
});

it('needs space for a deflated ZIP inside a ZIP', async () => {
  const library = createTestLibrary();
  const entry = zip('twitter.zip', archive, { isDeflated: true });
  const estimate = async () => ({ quota: 50_000, usage: 49_000 });

  await expect(library.importing([[entry]], { estimate })).rejects.toMatchObject({ code: 'quota' });

  expect(await library.count('bytes')).toBe(0);
});

it('is swept if the import ends while it is read', async () => {
  const library = createTestLibrary();
  const cancelling = new AbortController();
  const inner = zip('twitter.zip', archive, { isDeflated: true });

  const importing = library.importing([[inner]], {
    signal: cancelling.signal,
    onProgress: () => cancelling.abort(),
  });

  await expect(importing).rejects.toThrow('aborted');
  await library.writer.sweep();
  expect([await library.count('bytes'), await library.count('uncommitted')]).toEqual([0, 0]);
});
