import { describe, expect, it } from 'vitest';
import type { Video, VideoGroup } from '#utils/audio/index.ts';
import { joinVideos } from '#utils/library/repositories/bytes/videos.ts';

/** A video whose groups begin at these seconds. */
function videoOf(starts: readonly number[]): Video {
  const description = { type: 'video/mp4', entry: new Uint8Array(), width: 1, height: 1 };
  const group = (i: number): VideoGroup | undefined => {
    const from = starts[i];
    if (from === undefined) return undefined;
    const frames = [{ at: from, isKey: true, data: new Uint8Array() }];
    return { from, isKey: true, read: async () => ({ description, frames }), next: async () => group(i + 1) };
  };
  const indexAt = (position: number): number =>
    Math.max(
      0,
      starts.findLastIndex((from) => from <= position),
    );
  return { groupAt: async (position) => group(indexAt(position)), close: () => undefined };
}

const joined = joinVideos([
  { start: 0, video: videoOf([0, 2, 4]) },
  { start: 6, video: videoOf([0, 2]) },
]);

describe('the videos of several parts', () => {
  it('go on one after the other, counted from the beginning of the recording', async () => {
    const starts: number[] = [];

    for (let group = await joined.groupAt(0); group; group = await group.next()) starts.push(group.from);

    expect(starts).toEqual([0, 2, 4, 6, 8]);
  });

  it('are found by the position in the recording, frames and all', async () => {
    const group = await joined.groupAt(8.5);

    expect(group?.from).toBe(8);
    expect((await group?.read())?.frames.map(({ at }) => at)).toEqual([8]);
  });
});
