import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announceChange, onChangeOf } from '#utils/library/changes.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import type { ListeningPosition } from '#utils/library/heard.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createResumePositions, type ResumePositions } from '#utils/library/repositories/resume-positions.ts';
import { recordingWith } from './recording-with.ts';

const SPACE = '1abc';
let open: DatabaseOpener;
let positions: ResumePositions;
let now = 0;
let names = 0;

beforeEach(async () => {
  open = createDatabaseOpener(`heard-${(names += 1)}`);
  now = 1000;
  positions = createResumePositions(open, () => now);
  await createLibraryWriter(open).commit(recordingWith({ duration: 600 }), [], []);
});

const listen = (position: number, more: Partial<ListeningPosition> = {}): Promise<void> =>
  positions.write(SPACE, { position, playback: 'continues', ...more });

const recording = () => createRecordings(open).find(SPACE);

describe('a recording', () => {
  it('is not heard before it is played, nor by its first seconds', async () => {
    const before = await recording();
    await listen(4);

    expect(before).toMatchObject({ heard: 'no' });
    expect(before).not.toHaveProperty('playedAt');
    expect(await recording()).toMatchObject({ heard: 'no', position: 4, playedAt: 1000 });
  });

  it('is begun behind its first seconds, and heard at its end', async () => {
    await listen(30);
    const begun = await recording();
    now = 2000;
    await listen(0, { playback: 'stopped', reached: 'end' });

    expect(begun).toMatchObject({ heard: 'begun', position: 30, playedAt: 1000 });
    expect(await recording()).toMatchObject({ heard: 'yes', playedAt: 2000 });
    expect(await recording()).not.toHaveProperty('position');
  });

  it('begins with its trim', async () => {
    await createRecordings(open).trim(SPACE, { from: 100, to: 500 });
    await listen(103);
    const first = await recording();
    await listen(110);

    expect([first?.heard, (await recording())?.heard]).toEqual(['no', 'begun']);
  });

  it('stays heard while something is looked up in it, and is begun when it is played for longer', async () => {
    await listen(0, { reached: 'end' });
    await listen(40);
    const lookedUp = await recording();
    await listen(100, { reached: 'again' });

    expect(lookedUp).toMatchObject({ heard: 'yes', position: 40 });
    expect(await recording()).toMatchObject({ heard: 'begun', position: 100 });
  });

  it('has not been played where a position was only sought', async () => {
    await listen(40, { playback: 'sought' });

    expect(await recording()).toMatchObject({ position: 40 });
    expect(await recording()).not.toHaveProperty('playedAt');
  });

  it('is marked by hand, and that is undone', async () => {
    await listen(40);
    const recordings = createRecordings(open);

    const undo = await recordings.setHeard([SPACE], true);
    const marked = await recording();
    await undo();
    const undone = await recording();
    await recordings.setHeard([SPACE], false);

    expect(marked).toMatchObject({ heard: 'yes', playedAt: 1000 });
    expect(marked).not.toHaveProperty('position');
    expect(undone).toMatchObject({ heard: 'begun', position: 40 });
    expect(await recording()).toMatchObject({ heard: 'no', playedAt: 1000 });
    expect(await positions.read(SPACE)).toEqual({ position: 0, playedAt: 1000 });
  });

  it('that was never played leaves nothing when its mark is undone', async () => {
    const undo = await createRecordings(open).setHeard([SPACE], true);

    await undo();

    expect(await (await open()).count('positions')).toBe(0);
  });

  it('is read with others in a list', async () => {
    await createLibraryWriter(open).commit(recordingWith({ spaceId: '1def' }), [], []);
    await listen(0, { reached: 'end' });

    const listed = await createRecordings(open).list();

    expect(Object.fromEntries(listed.map(({ spaceId, heard }) => [spaceId, heard]))).toEqual({
      '1abc': 'yes',
      '1def': 'no',
    });
  });
});

describe('lists', () => {
  /** How often they are told while `change` is under way. */
  async function announcements(change: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const stop = createRecordings(open).onChange(() => (count += 1));
    const ended = Promise.withResolvers<void>();
    const stopEnd = onChangeOf('imports')(() => ended.resolve());
    await change();
    // Messages of a channel come in their order.
    announceChange({ stores: ['imports'] });
    await ended.promise;
    stop();
    stopEnd();
    return count;
  }

  it('hear of a recording that plays every 15 seconds', async () => {
    const count = await announcements(async () => {
      for (let second = 10; second < 60; second += 5) {
        now = second * 1000;
        await listen(second);
      }
    });

    expect(count).toBe(4);
  });

  it('hear at once that it has stopped, or that it is heard now', async () => {
    await listen(10);

    expect(await announcements(() => listen(11))).toBe(0);
    expect(await announcements(() => listen(12, { playback: 'stopped' }))).toBe(1);
    expect(await announcements(() => listen(13, { reached: 'end' }))).toBe(1);
    expect(await announcements(() => createRecordings(open).setHeard([SPACE], false))).toBe(1);
  });
});
