import { afterEach, describe, expect, it } from 'vitest';
import { openTake } from '#utils/import/take/open-take.ts';
import { planTake } from '#utils/import/take/plan-take.ts';
import type { TakePlan } from '#utils/import/take/take-plan.ts';
import type { Take } from '#utils/links/index.ts';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import { runImport } from '#utils/import/run-import.ts';
import { createStoredChunks, keptNameOf, type KeptChunks } from '#utils/remote/index.ts';
import { sampleEntries, sampleSpaces, type SampleAudio } from '../../fixtures/archive/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { hostedZip, type HostBehaviour, type HostedFile } from '../../fixtures/remote/archive-host.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';
import type { ZipEntry, ZipFile } from '../../fixtures/zip/write-zip.ts';
import { codeThrownBy, serveLoopback, SIGNAL, type Loopback } from '../remote/loopback.ts';
import { createTestLibrary, type TestLibrary } from './importing.ts';

const NOW = Date.UTC(2026, 5, 1);
const MEGABYTE = 1_000_000;
const [SPANISH, ENGLISH] = sampleSpaces(NOW);

const audioOf = (duration: number): SampleAudio[] =>
  [SPANISH, ENGLISH].map(({ id, startedAt }, seed) => ({
    space: id,
    part: 0,
    bytes: buildSpaceAudio(
      { duration, startedAt, guests: [], turns: [{ speaker: 'host', from: 1, to: duration - 10 }] },
      { seed },
    ).bytes,
  }));

/** About 400 kB each: only an interruption needs more. */
const AUDIO = audioOf(60);

/** An archive with gigabytes of other files between what matters. */
function largeArchive(audio: readonly SampleAudio[] = AUDIO): ZipFile {
  const holes = (name: string): ZipEntry[] =>
    [0, 1, 2].map((i) => ({ name: `data/tweets_media/${name}-${i}.mp4`, hole: 900 * MEGABYTE }));
  const entries = sampleEntries({ now: NOW, audio }).flatMap((entry) =>
    String(entry.name).includes('spaces_media') ? [...holes('next'), entry] : [entry],
  );
  return { entries: [...holes('first'), ...entries, ...holes('last')], isZip64: true };
}

interface Taking extends Loopback {
  library: TestLibrary;
  plan(withPosts?: boolean): Promise<TakePlan>;
  take(take: Take, kept?: KeptChunks): Promise<ImportOutcome>;
}

/** Laid out once: that takes longer than to import it. */
const LARGE = hostedZip(largeArchive());

async function serve(file: ZipFile | HostedFile = LARGE, behaviour: HostBehaviour = {}): Promise<Taking> {
  const loopback = await serveLoopback('read' in file ? file : hostedZip(file), behaviour);
  const library = createTestLibrary();
  const { link, context } = loopback;
  return {
    ...loopback,
    library,
    plan: (withPosts = false) =>
      planTake([link], { remote: context, open: library.open, signal: SIGNAL, withPosts }),
    async take(take, kept) {
      const chosen = await openTake(take, { remote: context, signal: SIGNAL, ...(kept && { kept }) });
      return runImport(chosen, {
        open: library.open,
        library: library.writer,
        signal: SIGNAL,
        onProgress: () => undefined,
        estimate: async () => ({ quota: 1e10, usage: 0 }),
        now: NOW,
        taken: take,
      });
    },
  };
}

const allOf = ({ parts, spaces, arePostsRead }: TakePlan): Take => ({
  parts,
  spaces: spaces.map(({ spaceId }) => spaceId),
  posts: arePostsRead,
  isAll: true,
  expiresAt: NOW,
});

const stores: ReturnType<typeof createStoredChunks>[] = [];
function chunkStore(): ReturnType<typeof createStoredChunks> {
  const store = createStoredChunks(`chunks-${stores.length}`);
  stores.push(store);
  return store;
}
afterEach(() => Promise.all(stores.map((store) => store.close())));

describe('planTake', () => {
  it('says which Spaces there are, with titles, before any audio is read', async () => {
    const { plan, host } = await serve();

    const found = await plan();

    expect(found.spaces).toMatchObject([
      { spaceId: SPANISH.id, startedAt: SPANISH.startedAt, endedAt: SPANISH.endedAt, isStored: false },
      { spaceId: ENGLISH.id, title: 'Open mic: what stays when the room has emptied' },
    ]);
    expect(found.total).toBeGreaterThan(8_000 * MEGABYTE);
    expect(found.account).toEqual({ id: '1402387716540817410', handle: 'mirador_live' });
    expect(found.arePostsRead).toBe(true);
    // One byte, the directory, and the small files together.
    expect(host.requests.length).toBeLessThanOrEqual(5);
    expect(host.requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1.5 * MEGABYTE);
    expect(found.traffic.requests).toBe(host.requests.length);
  });

  it('says what is missing, and what the library has already', async () => {
    const { plan, take } = await serve(largeArchive(AUDIO.slice(0, 1)));
    await take(allOf(await plan()));

    expect((await plan()).spaces).toMatchObject([
      { spaceId: SPANISH.id, isStored: true },
      { spaceId: ENGLISH.id, bytes: 0, missing: 'not-told', isStored: false },
    ]);
  });

  it('reads large posts only if asked to', async () => {
    const posts: ZipEntry = {
      name: 'data/tweets-part1.js',
      data: randomBytes(createRandom(9), 6 * MEGABYTE),
    };
    const file = largeArchive();
    const { plan, host } = await serve({ ...file, entries: [...file.entries, posts] });

    const found = await plan();

    expect(found).toMatchObject({ arePostsRead: false, postsBytes: expect.any(Number) });
    expect(found.spaces[0]).not.toHaveProperty('title');
    expect(host.requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1.5 * MEGABYTE);
    expect((await plan(true)).spaces[1]).toHaveProperty('title');
  });

  it.each<[string, ZipFile, string]>([
    ['a ZIP that is none of X', { entries: [{ name: 'a.txt', data: 'a' }] }, 'not-an-x-archive'],
    ['a ZIP without a directory', { ...largeArchive(), hasDirectory: false }, 'truncated'],
    [
      'an archive without Spaces',
      { entries: sampleEntries({ now: NOW, audio: [], spaces: [] }) },
      'no-spaces',
    ],
  ])('refuses %s', async (_what, file, code) => {
    const { plan } = await serve(file);

    expect(await codeThrownBy(plan())).toBe(code);
  });
});

describe('a take', () => {
  it('imports what an ordinary import does, and reads hardly more than that', async () => {
    const { plan, take, library, host } = await serve();
    const ordinary = createTestLibrary();
    await ordinary.importing([sampleEntries({ now: NOW, audio: AUDIO })]);
    const found = await plan();
    const before = host.requests.length;

    const outcome = await take(allOf(found));

    expect(outcome.counts).toMatchObject({ new: 2, missing: 0, damaged: 0 });
    const without = (list: Awaited<ReturnType<TestLibrary['list']>>): object[] =>
      list.map(({ importedAt: _at, ...recording }) => recording);
    expect(without(await library.list())).toEqual(without(await ordinary.list()));
    expect(await library.storedHashes()).toEqual(await ordinary.storedHashes());
    const report = await library.report();
    expect(report?.files).toEqual([{ name: expect.any(String), size: found.total, isRemote: true }]);
    // One byte again, and each recording.
    expect(host.requests.length - before).toBe(3);
    const audioBytes = found.spaces.reduce((sum, { bytes }) => sum + bytes, 0);
    const taken = host.requests.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(taken).toBeLessThan(1.02 * audioBytes);
  });

  it('imports one recording alone', async () => {
    const { plan, take, library } = await serve();
    const found = await plan();

    const { counts } = await take({ ...allOf(found), spaces: [ENGLISH.id] });

    expect(counts).toMatchObject({ new: 1, missing: 0 });
    expect(await library.states()).toEqual({ [ENGLISH.id]: 'complete' });
  });

  it('pairs Spaces across parts, and reads no copy twice', async () => {
    const first = await serve({ entries: sampleEntries({ now: NOW, audio: AUDIO.slice(0, 1) }) });
    const second = await serve({ entries: sampleEntries({ now: NOW, audio: AUDIO }) });
    const remote = { ...first.context, isAllowed: () => true };
    const { open, writer } = first.library;
    const plan = await planTake([first.link, second.link], { remote, open, signal: SIGNAL });
    const before = remote.traffic.bytes;

    const chosen = await openTake(allOf(plan), { remote, signal: SIGNAL });
    const { counts } = await runImport(chosen, {
      open,
      library: writer,
      signal: SIGNAL,
      onProgress: () => undefined,
      estimate: async () => ({ quota: 1e10, usage: 0 }),
      now: NOW,
      taken: allOf(plan),
    });

    expect(counts).toMatchObject({ new: 2, missing: 0 });
    const audioBytes = plan.spaces.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(remote.traffic.bytes - before).toBeLessThan(1.05 * audioBytes);
  });

  it('stores nothing of another file, even if it has changed only since the plan', async () => {
    const { plan, take, host, library } = await serve();
    const found = await plan();
    host.behave({ changesFrom: 1 });

    expect(await codeThrownBy(take(allOf(found)))).toBe('link-changed');
    expect(await library.count('bytes')).toBe(0);
  });

  it('keeps what is complete if the file changes meanwhile', async () => {
    const { plan, take, host, library } = await serve();
    const found = await plan();
    host.behave({ changesFrom: 3 });

    const outcome = await take(allOf(found));

    expect(outcome).toMatchObject({ stopped: 'link-changed', counts: { new: 1 } });
    expect(await library.states()).toEqual({ [SPANISH.id]: 'complete' });
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('marks a recording whose checksum is wrong as damaged, as any other import does', async () => {
    const [one, other] = AUDIO;
    if (!one || !other) throw new Error('There is no audio');
    const bytes = other.bytes.slice();
    const file = largeArchive([one, { ...other, bytes, isDeflated: false }]);
    // Its checksum has been taken; what is served differs.
    const { plan, take, library } = await serve({
      ...file,
      entries: file.entries.map((entry) =>
        String(entry.name).includes(ENGLISH.id) && entry.data ? { ...entry, lie: { crc: 1 } } : entry,
      ),
    });

    await take(allOf(await plan()));

    expect(await library.states()).toEqual({ [SPANISH.id]: 'complete', [ENGLISH.id]: 'damaged' });
  });

  it('goes on after an interruption with what it had kept', async () => {
    // About three megabytes each.
    const { plan, take, host, link } = await serve(largeArchive(audioOf(480)));
    const found = await plan();
    const kept = chunkStore();
    host.behave({ cutAfter: 1_500_000, cuts: 1, refusesFrom: 3, status: 410 });
    expect(await codeThrownBy(take(allOf(found), kept))).toBe('link-refused');
    expect(await kept.files()).toEqual([
      keptNameOf(found.parts[0]?.file ?? { ...link, address: '', size: 0 }),
    ]);
    host.behave({});
    const before = host.requests.length;

    const { counts } = await take(allOf(found), kept);

    expect(counts).toMatchObject({ new: 2, damaged: 0, partial: 0 });
    const audioBytes = found.spaces.reduce((sum, { bytes }) => sum + bytes, 0);
    const taken = host.requests.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(taken).toBeLessThan(audioBytes - 1_000_000);
  });

  it('keeps nothing of a file that cannot be recognised again', async () => {
    const { plan, take } = await serve(LARGE, { etag: undefined });
    const kept = chunkStore();

    await take(allOf(await plan()), kept);

    expect(await kept.files()).toEqual([]);
  });
});
