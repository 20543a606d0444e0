import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { announceChange } from '#utils/library/changes.ts';
import { createPeaks } from '#utils/library/repositories/derived/peaks.ts';
import { createTimelineDataReader } from '#utils/library/repositories/derived/timeline-data.ts';
import type { AudioPart } from '#utils/library/schema.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

type TimedTags = AudioPart['index']['timedTags'];

const startedAt = Date.UTC(2026, 5, 1);

/** Tags at these seconds, each with its clock (ms after the start, or NaN) and its levels. */
function tagsOf(...tags: [at: number, clock: number, levels: number[]][]): TimedTags {
  const starts = [0];
  for (const [, , levels] of tags) starts.push((starts.at(-1) ?? 0) + levels.length);
  return {
    at: Float64Array.from(tags, ([at]) => at),
    clock: Float64Array.from(tags, ([, clock]) => startedAt + clock),
    levels: Int8Array.from(tags.flatMap(([, , levels]) => levels)),
    levelStarts: Uint32Array.from(starts),
    participantList: new Uint32Array(tags.length),
    participantLists: [[]],
    segmentAt: new Float64Array(),
    segmentPts: new Float64Array(),
    unreadable: 0,
  };
}

/** Opens what the timeline of a recording is drawn from whose parts of two seconds have these tags. */
async function timelineOf(...tags: TimedTags[]) {
  const library = openEmptyLibrary();
  const parts: AudioPart[] = [];
  for (const [part, timedTags] of tags.entries()) {
    const written = await library.writePart(part, 94);
    // As audio was imported before its frames were read for loudness.
    const { loudness: _unknown, ...index } = written.index;
    parts.push({ ...written, index: { ...index, duration: 2, timedTags } });
  }
  const speakers = [{ isHost: true, seconds: 1, turns: Float64Array.of(0, 1) }];
  await library.writer.commit(recordingWith(), parts, speakers);
  return { ...library, reader: createTimelineDataReader(library.open), speakers };
}

describe('a recording’s timeline', () => {
  it('shows who speaks, and the loudest level of each second until there is a waveform', async () => {
    const { reader, speakers } = await timelineOf(
      tagsOf([0, 0, [10, 40]], [0.9, 900, [20]], [1, 1000, []]),
      tagsOf([0, 2000, [-2]], [1.5, 3500, [100, 3]]),
    );

    const data = await reader.read('1abc');

    expect(data).toMatchObject({ speakers, isWaveform: false, track: { perSecond: 1 } });
    expect([...(data?.track.values ?? [])]).toEqual([102, 0, 0, 255]);
  });

  it('counts a tag at the very end to the last second, and levels beyond X’s largest as the largest', async () => {
    const { reader } = await timelineOf(tagsOf([2, 0, [127]]));

    expect([...((await reader.read('1abc'))?.track.values ?? [])]).toEqual([0, 255]);
  });

  it('shows the waveform once all of it has been decoded', async () => {
    const { open, reader } = await timelineOf(tagsOf());
    const peaks = createPeaks(open);
    const begun = await peaks.begin('1abc');
    begun.values.fill(7);

    await peaks.put({ ...begun, done: 1 });
    const unfinished = await reader.read('1abc');
    await peaks.put({ ...begun, complete: 1 });

    expect(unfinished?.isWaveform).toBe(false);
    expect(await reader.read('1abc')).toMatchObject({
      isWaveform: true,
      track: { perSecond: 20, values: begun.values },
    });
  });

  it('is none where there is no audio, and has no speakers where nobody knows them', async () => {
    const { open, writer, reader } = await timelineOf(tagsOf());
    await writer.commit(recordingWith({ spaceId: '1missing' }), [], []);
    await (await open()).delete('timelines', '1abc');

    expect(await reader.read('1missing')).toBeUndefined();
    expect(await reader.read('1abc')).toMatchObject({ speakers: [] });
  });

  it.each(['audio', 'timelines', 'peaks'] as const)('hears when its %s change', async (store) => {
    const { reader } = await timelineOf(tagsOf());
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const end = reader.onChange(resolve);

    announceChange({ stores: [store], spaces: ['1other'] });

    expect(await promise).toEqual(['1other']);
    end();
  });
});

describe('the time of day at a position', () => {
  it.each([
    ['at a tag', 1, 1000],
    ['between two tags', 1.4, 1400],
    ['before a tag without a clock', 0.5, 500],
    ['after one, counted from the last that has one', 1.9, 1900],
    ['in the next part, whose clock has gone on', 2, 7000],
    ['behind the last tag', 3.5, 8500],
  ])('is known %s', async (_where, position, expected) => {
    const { reader } = await timelineOf(
      tagsOf([0, 0, []], [1, 1000, []], [1.5, Number.NaN, []]),
      tagsOf([0, 7000, []], [1, 8000, []]),
    );

    expect((await reader.read('1abc'))?.clockAt(position)).toBe(startedAt + expected);
  });

  it('is unknown before the first tag that has one, and without tags', async () => {
    const late = await timelineOf(tagsOf([0, Number.NaN, []], [1, 1000, []]));
    const none = await timelineOf(tagsOf());

    expect((await late.reader.read('1abc'))?.clockAt(0.5)).toBeUndefined();
    expect((await none.reader.read('1abc'))?.clockAt(1)).toBeUndefined();
  });
});
