import { describe, expect, it } from 'vitest';
import { layoutOf, type PlannedSpace } from '#utils/archive/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { ReadArchive } from '#utils/import/open/read-contents.ts';
import { createProgress } from '#utils/import/progress.ts';
import { createInflationMeter } from '#utils/import/store/inflation-meter.ts';
import {
  bytesOfAttachments,
  planAttachments,
  withAttachments,
  workOfAttachments,
  type PlannedAttachment,
} from '#utils/import/store/store-attachments.ts';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import type { LibraryWriter, ImportCode } from '#utils/library/index.ts';
import { archiveOf, type ArchiveFiles } from './archive-of.ts';
import { createTestLibrary, type TestLibrary } from './importing.ts';

/** An archive that has been read, of `owner`. */
function readArchive(files: ArchiveFiles, owner?: string): ReadArchive {
  const { archive } = archiveOf(files);
  return {
    open: archive,
    contents: {
      layout: layoutOf(Object.keys(files)),
      spaces: [],
      ...(owner !== undefined && { account: { accountId: owner } }),
    },
  };
}

/** Every file of the archives, as if it came with that Space, or with none. */
function planOf(archives: readonly ReadArchive[], spaceId?: string) {
  const located = archives.flatMap(({ contents: { layout } }, archive) =>
    layout.attachments.map((file) => ({ archive, file })),
  );
  const space = (id: string): PlannedSpace => ({ spaceId: id, archive: 0, audio: [], attachments: located });
  return spaceId === undefined
    ? { spaces: [], attachments: located }
    : { spaces: [space(spaceId)], attachments: [] };
}

const MEDIA = 'data/spaces_media';

async function planned(files: ArchiveFiles, library: TestLibrary, spaceId?: string) {
  const archives = [readArchive(files, '42')];
  return planAttachments(planOf(archives, spaceId), archives, library.open);
}

describe('planned attachments', () => {
  it('belong to their Space, or to the owner of their archive, Spaces first', async () => {
    const { open } = createTestLibrary();
    const archives = [
      readArchive({ [`${MEDIA}/a.pdf`]: 'a' }, '42'),
      readArchive({ [`${MEDIA}/b.pdf`]: 'b' }),
    ];
    const plan = { ...planOf(archives), spaces: planOf(archives, '1abc').spaces };

    const found = await planAttachments(plan, archives, open);

    expect(found.map(({ home, name, item }) => [home, name, item.path])).toEqual([
      ['1abc', 'a.pdf', `${MEDIA}/a.pdf`],
      ['1abc', 'b.pdf', `${MEDIA}/b.pdf`],
      ['account:42', 'a.pdf', `${MEDIA}/a.pdf`],
      ['account:', 'b.pdf', `${MEDIA}/b.pdf`],
    ]);
  });

  it('have names without what cannot be seen, and one of their own if nothing is left', async () => {
    const files = { [`${MEDIA}/a\u202E b.pdf`]: 'a', [`${MEDIA}/\u202E`]: 'b' };

    const found = await planned(files, createTestLibrary());

    expect(found.map(({ name }) => name)).toEqual(['a b.pdf', 'file']);
  });

  it('are compared with what the library has of the same home, name and size', async () => {
    const library = createTestLibrary();
    const stored = await store(await planned({ [`${MEDIA}/a.pdf`]: 'Hola' }, library), library);
    const [same] = await planned({ [`${MEDIA}/a.pdf`]: 'Ciao' }, library);
    const [longer] = await planned({ [`${MEDIA}/a.pdf`]: 'Hola!' }, library);
    const [other] = await planned({ [`${MEDIA}/b.pdf`]: 'Hola' }, library);
    const [elsewhere] = await planned({ [`${MEDIA}/a.pdf`]: 'Hola' }, library, '1abc');

    expect(stored.attachments).toBe(1);
    expect([same, longer, other, elsewhere].map((each) => each?.similar.length)).toEqual([1, 0, 0, 0]);
    const all = [same, longer].flatMap((each) => each ?? []);
    expect(bytesOfAttachments(all)).toBe(5);
    expect(workOfAttachments(all)).toBe(4 + 5 + 2 * 64 * 1024);
  });

  it('are at most ten thousand', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${MEDIA}/${i}.pdf`, '']));

    expect(await planned(files, createTestLibrary())).toHaveLength(10_000);
  });

  it('are not read if they overlap in their archive', async () => {
    const library = createTestLibrary();
    const archive = readArchive({ [`${MEDIA}/a.pdf`]: 'a' });
    archive.open.refuseOverlaps = () => {
      throw new CodedError('too-large', 'They overlap');
    };
    const found = await planAttachments(planOf([archive]), [archive], library.open);

    const { lost, attachments, faults } = await store(found, library);

    expect([lost, attachments]).toEqual([1, 0]);
    expect(faults).toEqual([{ name: `${MEDIA}/a.pdf`, code: 'too-large' }]);
  });
});

/** Stores Spaces, which fail or stop as told, and then these attachments. */
async function store(
  attachments: readonly PlannedAttachment[],
  { open, writer }: TestLibrary,
  spaces: { error?: Error; stopped?: ImportCode } = {},
  library: LibraryWriter = writer,
) {
  const faults: unknown[] = [];
  const shares: number[] = [];
  const storing = withAttachments(
    attachments,
    {
      open,
      library,
      now: 5,
      signal: new AbortController().signal,
      inflation: createInflationMeter(),
      progress: createProgress((share) => shares.push(share)),
      onFault: (fault) => faults.push(fault),
    },
    async () => {
      if (spaces.error) throw spaces.error;
      return { ...(spaces.stopped && { stopped: spaces.stopped }) };
    },
  );
  const [result] = await Promise.allSettled([storing]);
  return {
    faults,
    shares,
    names: (await createAttachments(open).list()).map(({ name }) => name),
    error: result.status === 'rejected' ? (result.reason as unknown) : undefined,
    ...(result.status === 'fulfilled' ? result.value : { attachments: 0, lost: 0 }),
  };
}

const THREE = { [`${MEDIA}/a.pdf`]: 'a', [`${MEDIA}/b.pdf`]: 'bb', [`${MEDIA}/c.pdf`]: 'ccc' };

describe('attachments that are stored', () => {
  it('are counted, as is how far it has come', async () => {
    const library = createTestLibrary();

    const { attachments, lost, shares, names, faults } = await store(await planned(THREE, library), library);

    expect([attachments, lost, faults, names]).toEqual([3, 0, [], ['a.pdf', 'b.pdf', 'c.pdf']]);
    expect(shares).toHaveLength(3);
    expect(shares[0]).toBeCloseTo(1 / 3, 2);
    expect(shares.at(-1)).toBe(1);
  });

  it('are there only once, however often they are imported', async () => {
    const library = createTestLibrary();
    await store(await planned(THREE, library), library);

    const again = await store(await planned({ ...THREE, [`${MEDIA}/c.pdf`]: 'cc!' }, library), library);

    expect([again.attachments, again.lost]).toEqual([3, 0]);
    expect(again.names).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'c.pdf']);
    expect(await library.count('bytes')).toBe(4);
  });

  it('are the others, if one cannot be read', async () => {
    const library = createTestLibrary();
    const files = { ...THREE, [`${MEDIA}/b.pdf`]: new CodedError('encrypted', 'With a password') };

    const { attachments, lost, names, faults } = await store(await planned(files, library), library);

    expect([attachments, lost, names]).toEqual([2, 1, ['a.pdf', 'c.pdf']]);
    expect(faults).toEqual([{ name: `${MEDIA}/b.pdf`, code: 'encrypted' }]);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('are stored even if no Space could be, and the import says why', async () => {
    const library = createTestLibrary();
    const error = new CodedError('no-spaces', 'There are none');

    const result = await store(await planned(THREE, library), library, { error });

    expect([result.error, result.names.length]).toEqual([error, 3]);
  });

  it.each(['quota', 'unexpected'] as const)('are not stored once Spaces have ended with %s', async (code) => {
    const library = createTestLibrary();
    const error = new CodedError(code, 'It ended');

    const failed = await store(await planned(THREE, library), library, { error });
    const stopped = await store(await planned(THREE, library), library, { stopped: code });

    expect([failed.error, failed.names]).toEqual([error, []]);
    expect(stopped).toMatchObject({ stopped: code, attachments: 0, lost: 0, names: [] });
  });
});

describe('an attachment that stops the import', () => {
  /** A library that cannot store the second attachment, for that reason. */
  function failingAtSecond(writer: LibraryWriter, error: Error): LibraryWriter {
    let count = 0;
    return {
      ...writer,
      async addAttachments(attachments) {
        count += 1;
        if (count === 2) throw error;
        await writer.addAttachments(attachments);
      },
    };
  }
  const large = 'x'.repeat(2 * 1024 * 1024 + 1);
  const files = { [`${MEDIA}/a.pdf`]: large, [`${MEDIA}/b.pdf`]: large, [`${MEDIA}/c.pdf`]: large };

  it('is the last one that begins, and what is stored stays', async () => {
    const library = createTestLibrary();
    const full = failingAtSecond(library.writer, new CodedError('quota', 'The disk is full'));

    const result = await store(await planned(files, library), library, {}, full);

    expect(result).toMatchObject({ stopped: 'quota', attachments: 1, lost: 0, faults: [], names: ['a.pdf'] });
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('is a fault of ours if nobody expects it', async () => {
    const library = createTestLibrary();
    const error = new TypeError('a fault of ours');

    const result = await store(
      await planned(files, library),
      library,
      {},
      failingAtSecond(library.writer, error),
    );

    expect(result.error).toBe(error);
  });
});
