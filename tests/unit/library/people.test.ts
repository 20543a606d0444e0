import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter, type LibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createPeople, type People } from '#utils/library/repositories/people/people.ts';
import { packParticipants, readParticipants } from '#utils/library/repositories/people/read-participants.ts';
import { createTrash, sweepTrash, type Trash } from '#utils/library/repositories/trash.ts';
import { participantsIn, type ParticipantList } from '#utils/people/index.ts';
import { heard } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

let names = 0;
let open: DatabaseOpener;
let writer: LibraryWriter;
let people: People;
let trash: Trash;

beforeEach(() => {
  names += 1;
  open = createDatabaseOpener(`people-${names}`);
  writer = createLibraryWriter(open);
  people = createPeople(open);
  trash = createTrash(open);
});

const add = (spaceId: string, ...handles: string[]): Promise<void> =>
  writer.commit(
    recordingWith({ spaceId, speakers: handles.map((handle) => ({ isHost: false, handle, seconds: 1 })) }),
    [],
    [],
  );

const participants = async (): Promise<[string, string[]][]> =>
  (await people.participants())
    .map((list): [string, string[]] => [list.spaceId, participantsIn(list).map(({ speaker }) => speaker)])
    .sort(([a], [b]) => a.localeCompare(b));

async function removeForGood(spaceId: string): Promise<void> {
  await trash.add(spaceId);
  await trash.removePermanently([spaceId]);
}

describe('createPeople', () => {
  it('stores names, and takes each edit back', async () => {
    await people.name('@ana', 'Ana');
    const unjoin = await people.join('@ana_old', '@ana');
    const unhide = await people.hide('@ana_old', true);

    expect(await people.list()).toEqual([
      { key: '@ana', name: 'Ana', isHidden: true },
      { key: '@ana_old', joinedTo: '@ana' },
    ]);
    await unhide();
    await unjoin();
    expect(await people.list()).toEqual([{ key: '@ana', name: 'Ana' }]);
  });

  it('announces edits', async () => {
    expect(await heard(['people'], () => people.name('@ana', 'Ana'))).toEqual(['*']);
  });

  it('says who speaks where as the recordings do, whatever changes after it was packed', async () => {
    await add('a', 'Ana', 'ben');
    await add('b', 'cho');
    const steps: (() => Promise<unknown>)[] = [
      () => add('c', 'ana'),
      () =>
        writer.update(
          recordingWith({ spaceId: 'b', speakers: [{ isHost: true, userId: '7', seconds: 2 }] }),
          [],
          {},
        ),
      () => trash.add('a'),
      () => removeForGood('c'),
    ];
    for (const step of steps) {
      await packParticipants(await open());
      await step();

      const spaces = await (await open()).getAllKeys('recordings');
      const now = await readParticipants(await open(), spaces);
      const plain = (lists: readonly ParticipantList[]) =>
        new Map(lists.map((list) => [list.spaceId, participantsIn(list)]));
      expect(plain(await people.participants())).toEqual(plain(now));
    }
    expect(await participants()).toEqual([
      ['a', ['@Ana', '@ben']],
      ['b', ['host']],
    ]);
  });

  it('is made again where what is stored is damaged, or missing as after an update', async () => {
    await add('a', 'ana');
    await packParticipants(await open());
    const database = await open();
    const [key] = await database.getAllKeys('participants');
    const [chunk] = await database.getAll('participants');
    if (!key || !chunk) throw new Error('Nothing was packed');
    await database.put('participants', { ...chunk, counts: new Uint16Array(1), ids: [] }, key);
    await database.clear('participants');
    await database.clear('outdatedParticipants');

    expect(await participants()).toEqual([['a', ['@ana']]]);
  });

  it('forgets a name with the last recording that names its person, and not while that is in the trash', async () => {
    await add('a', 'ana', 'ben');
    await add('b', 'ben');
    await people.name('@ana', 'Ana');
    await people.name('@ben', 'Ben');

    await trash.add('a');
    expect(await people.list()).toHaveLength(2);
    await trash.removePermanently(['a']);
    expect(await people.list()).toEqual([{ key: '@ben', name: 'Ben' }]);
    expect(await participants()).toEqual([['b', ['@ben']]]);
    expect(JSON.stringify(await (await open()).getAll('participants'))).not.toContain('ana');
  });

  it('forgets it too when the trash is swept', async () => {
    await add('a', 'ana');
    await people.name('@ana', 'Ana');
    await trash.add('a');
    const DAY = 24 * 3600 * 1000;

    for (let day = 0; day <= 35; day += 5) await sweepTrash(await open(), Date.now() + day * DAY);

    expect(await people.list()).toEqual([]);
  });
});
