import { beforeAll, describe, expect, it } from 'vitest';
import { createAttachments } from '#utils/library/repositories/attachments.ts';
import { createTranscripts } from '#utils/library/repositories/transcripts.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { createTestLibrary, type TestLibrary } from '../../import/importing.ts';
import { backupOf, zipOf, type WrittenBackup } from './write-backup.ts';
import {
  archiveOf,
  audioOf,
  contentOf,
  DELETED,
  lastReport,
  OTHER,
  restore,
  richLibrary,
  SPACE,
} from './restoring.ts';

let made: TestLibrary;
let backup: WrittenBackup;
let zip: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  made = await richLibrary();
  backup = await backupOf(made);
  zip = zipOf(backup);
});

describe('restoring a backup into an empty library', () => {
  it('gives an identical library', async () => {
    const library = createTestLibrary();

    const { counts, restored, attachments } = await restore(library, zip);

    expect(await contentOf(library)).toEqual(await contentOf(made));
    expect((await library.list()).map(({ spaceId }) => spaceId)).toEqual(
      (await made.list()).map(({ spaceId }) => spaceId),
    );
    expect(counts).toMatchObject({ new: 4, damaged: 0, missing: 0 });
    expect(attachments).toBe(1);
    expect(restored).toEqual({
      queue: [{ spaceId: OTHER }, { spaceId: SPACE, only: '@user42' }],
      settings: { playerSettings: { rate: 1.5 } },
    });
    expect(await lastReport(library)).toMatchObject({
      files: [{ name: 'backup.zip', size: zip.length }],
      unimported: 0,
      restored: {
        madeAt: 1_764_580_000_000,
        edits: 4,
        transcripts: 1,
        positions: 2,
        people: 1,
        reports: 2,
      },
    });
  });

  it('changes nothing when it is restored again', async () => {
    const library = createTestLibrary();
    await restore(library, zip);
    const before = await contentOf(library);

    const { counts } = await restore(library, zip);

    expect(await contentOf(library)).toEqual(before);
    expect(counts).toMatchObject({ new: 0, kept: 4 });
  });

  it('reports how far it is', async () => {
    const shares: number[] = [];

    await restore(createTestLibrary(), zip, { onProgress: (share) => shares.push(share) });

    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

describe('restoring into the library that it was made of', () => {
  it('changes nothing', async () => {
    const library = await richLibrary();
    const own = zipOf(await backupOf(library));
    const before = await contentOf(library);

    const { counts } = await restore(library, own);

    expect(await contentOf(library)).toEqual(before);
    expect(counts).toMatchObject({ new: 0, kept: 4, replaced: 0 });
  });

  it('keeps what was written since, and brings back what was deleted since', async () => {
    const library = await richLibrary();
    const own = zipOf(await backupOf(library));
    await library.recordings.rename(SPACE, 'Renamed since');
    await library.recordings.setNote(SPACE, 'Another note');
    await (await library.open()).delete('edits', OTHER);
    await createTrash(library.open).add(OTHER);
    await createTrash(library.open).restore(DELETED);

    await restore(library, own);

    const all = await library.list();
    const first = all.find(({ spaceId }) => spaceId === SPACE);
    expect(first).toMatchObject({
      title: 'Renamed since',
      note: 'Another note\n\n---\n\nWhat a *night*',
    });
    expect(all.find(({ spaceId }) => spaceId === OTHER)).toMatchObject({ isFavourite: true });
    expect(all.map(({ spaceId }) => spaceId)).toContain(DELETED);
    expect((await lastReport(library))?.restored?.differing).toEqual([
      { kept: 'Renamed since', other: 'My first Space', spaceId: SPACE },
    ]);
  });
});

describe('restoring into a library that has some of it', () => {
  const audio = audioOf('host', 8);

  it('merges into the copy that has the same audio, under whatever id it has here', async () => {
    const library = createTestLibrary();
    await library.importing([archiveOf('7', { [SPACE]: audioOf('ben', 6) })]);
    await library.importing([archiveOf('42', { [SPACE]: audio })]);
    await library.recordings.setNote(`${SPACE}~42`, 'Mine');

    const { counts } = await restore(library, zip);

    const all = await library.list();
    const named = Object.fromEntries(all.map(({ spaceId, title, note }) => [spaceId, [title, note]]));
    expect(named).toMatchObject({
      [SPACE]: ['Her copy', undefined],
      [`${SPACE}~42`]: ['My first Space', 'Mine\n\n---\n\nWhat a *night*'],
    });
    expect(all).toHaveLength(3);
    expect(counts).toMatchObject({ new: 2, kept: 2 });
  });

  it('adds other audio of the same Space as a copy of its own', async () => {
    const library = createTestLibrary();
    await library.importing([archiveOf('9', { [SPACE]: audioOf('ana', 12) })]);

    await restore(library, zip);

    const sizes = Object.fromEntries(
      (await library.list()).map(({ spaceId, duration }) => [spaceId, duration]),
    );
    expect(Object.keys(sizes).sort()).toEqual([OTHER, SPACE, `${SPACE}~42`, `${SPACE}~7`].sort());
    expect(sizes[SPACE]).toBeGreaterThan(11);
  });

  it('completes a recording that was cut off, and keeps a better one', async () => {
    const cut = createTestLibrary();
    await cut.importing([archiveOf('42', { [SPACE]: audio.slice(0, audio.length >> 1) })]);
    const worse = zipOf(await backupOf(cut));
    const library = createTestLibrary();
    await restore(library, worse);

    const { counts } = await restore(library, zip);
    await restore(library, worse);

    expect(counts.replaced).toBe(1);
    expect((await library.list()).find(({ spaceId }) => spaceId === SPACE)?.bytes).toBe(audio.length);
  });

  it('keeps the other transcript as a file beside the recording, once', async () => {
    const library = createTestLibrary();
    await library.importing([archiveOf('42', { [SPACE]: audio })]);
    const transcripts = createTranscripts(library.open);
    await transcripts.put({ spaceId: SPACE, name: 'own.txt', addedAt: 2e12, cues: [], text: 'My words' });

    await restore(library, zip);
    await restore(library, zip);

    expect((await transcripts.read(SPACE))?.text).toBe('My words');
    const files = await createAttachments(library.open).list();
    const kept = files.filter(({ name }) => name === 'night.srt');
    expect(kept).toHaveLength(1);
    const [file] = kept;
    expect(file && (await (await createAttachments(library.open).open(file)).text())).toContain(
      'Good evening',
    );
  });
});
