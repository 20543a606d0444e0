import { describe, expect, it } from 'vitest';
import { speakerTimeline } from '#utils/audio/index.ts';
import { createEpisode, type Span } from '#utils/export/episode.ts';
import { nameOf } from '#utils/export/audio/export-audio.ts';
import { m4aMetadataOf } from '#utils/export/audio/m4a-metadata.ts';
import { leaveOut } from '#utils/export/audio/leave-out.ts';
import type { LeftOut } from '#utils/export/export-request.ts';
import { planRuns } from '#utils/export/audio/plan-runs.ts';
import { openMemorySink } from '#utils/export/audio/sink.ts';
import { writeM4a } from '#utils/export/audio/write-m4a.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { GUESTS, buildSpaceAudio, clipFrames, joinBytes, type Turn } from '../../fixtures/audio/index.ts';
import { indexSound, makeFrames } from '../audio/index-sound.ts';
import { peakSample, probe } from '../../harness/audio-files.ts';
import { useFolder } from './use-folder.ts';

const write = useFolder();
const FRAME = 1024 / 48000;
const [ana, ben] = GUESTS;
const words = { title: 'Open mic', host: 'Host', guest: 'Guest', bookmark: 'Bookmark', album: 'Spaces' };

/** Ana is alone from 10 to 20 and from 40 on, and speaks with Ben from 26 to 30. */
const turns: Turn[] = [
  { who: 'host', from: 1, to: 8 },
  { who: ana.handle, from: 10, to: 20 },
  { who: ben.handle, from: 24, to: 34 },
  { who: ana.handle, from: 26, to: 30 },
  { who: ana.handle, from: 40, to: 50 },
  { who: 'host', from: 52, to: 60 },
];

const sound = buildSpaceAudio({
  duration: 62,
  startedAt: Date.UTC(2026, 1, 2),
  guests: [ana, ben],
  turns,
});
const index = indexSound(sound.bytes);
const parts = [{ index, bytes: new Blob([sound.bytes]) }];

function planOf(span?: Span) {
  const recording: LibraryRecording = {
    spaceId: '1abc',
    kind: 'space',
    startedAt: Date.UTC(2026, 1, 2),
    duration: index.duration,
    bytes: index.bytes,
    state: 'complete',
    speakers: [],
    lanes: [],
    importedAt: 0,
    bookmarks: [
      { id: 'a', at: 15, note: 'gone' },
      { id: 'b', at: 55, note: 'later' },
    ],
  };
  const timeline = speakerTimeline(index.timedTags, index.duration);
  return { recording, timeline, runs: planRuns(parts, span) };
}

async function exporting(leftOut: LeftOut, span?: Span) {
  const left = leaveOut(planOf(span), leftOut);
  const [run] = left.runs;
  if (!run) throw new Error('Nothing is left');
  const episode = createEpisode(left.recording, left.timeline, left.toOutputTime(run.span), words);
  const sink = await openMemorySink('audio/mp4');
  const { signal } = new AbortController();
  await writeM4a(run, m4aMetadataOf(episode, 'Spaces', undefined), { sink, signal, onProgress: () => {} });
  const file = new Uint8Array(await (await sink.finish()).arrayBuffer());
  const frames = run.pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const path = write(`${leftOut.how}-${span?.from ?? 'whole'}.m4a`, file);
  return { path, frames, episode, pieces: run.pieces };
}

const secondsOf = (path: string) => Number(probe(path).streams[0]?.duration);

describe('a speaker left out', () => {
  it('is silent where nobody else speaks, and the file lasts as long', async () => {
    const { path, frames, pieces } = await exporting({ speaker: `@${ana.handle}`, how: 'silence' });

    expect(frames).toBe(sound.frames.length);
    expect(secondsOf(path)).toBeCloseTo(sound.seconds, 6);
    expect(peakSample(path, 10.1, 20)).toBe(0);
    expect(peakSample(path, 40.1, 50)).toBe(0);
    expect(peakSample(path, 26, 30)).toBeGreaterThan(1000);
    expect(peakSample(path, 1, 8)).toBeGreaterThan(1000);
    expect(pieces.filter(({ isSilent }) => isSilent)).toHaveLength(2);
  });

  it('is cut out to the frame, and what is known about times follows', async () => {
    const { path, frames, episode } = await exporting({ speaker: `@${ana.handle}`, how: 'cut' });

    const gone = sound.frames.length - frames;
    expect(gone * FRAME).toBeCloseTo(22, -0.5);
    expect(secondsOf(path)).toBeCloseTo(frames * FRAME, 5);
    expect(episode.duration).toBeCloseTo(frames * FRAME, 6);
    expect(episode.bookmarks[1]?.at).toBeCloseTo(55 - gone * FRAME, 6);
    expect(Math.abs((episode.bookmarks[0]?.at ?? 0) - 10)).toBeLessThan(1.6);
    expect(probe(path).chapters.at(-1)?.tags.title).toBe('later');
    const left = episode.speakers.find(({ label }) => label === `@${ana.handle}`);
    expect(left?.turns).toHaveLength(1);
  });

  it('leaves every other frame as it is', async () => {
    const { pieces } = await exporting({ speaker: `@${ana.handle}`, how: 'cut' });

    const kept = pieces.map(({ from, to }) => sound.frames.slice(from, to)).flat();
    const clip = clipFrames('ana').map((frame) => Buffer.from(frame).toString('hex'));
    const alone = sound.frames.slice(Math.round(12 / FRAME), Math.round(18 / FRAME));
    expect(alone.every((frame) => clip.includes(Buffer.from(frame).toString('hex')))).toBe(true);
    expect(
      kept.filter((frame) => clip.includes(Buffer.from(frame).toString('hex'))).length * FRAME,
    ).toBeLessThan(3);
  });

  it('is left out of a clip as well', async () => {
    const { path, frames } = await exporting(
      { speaker: `@${ana.handle}`, how: 'silence' },
      { from: 15, to: 30 },
    );

    expect(secondsOf(path)).toBeCloseTo(frames * FRAME, 5);
    expect(frames * FRAME).toBeCloseTo(15, 1);
    expect(peakSample(path, 0, 5)).toBe(0);
  });

  it.each(['silence', 'cut'] as const)('leaves nothing where nobody else is there (%s)', (how) => {
    const plan = planOf({ from: 12, to: 18 });

    expect(leaveOut(plan, { speaker: `@${ana.handle}`, how }).runs).toEqual([]);
  });

  it('changes nothing where nobody is meant, or somebody who is not there', () => {
    const plan = planOf();

    expect(leaveOut(plan, undefined).runs).toBe(plan.runs);
    expect(leaveOut(plan, { speaker: 'nobody', how: 'cut' }).runs).toBe(plan.runs);
  });

  it('gives way to silence of each configuration among the frames', () => {
    const mixed = indexSound(...makeFrames(40), ...makeFrames(60, { channels: 1, blocks: 2 }));
    const bytes = new Blob([joinBytes([...makeFrames(40), ...makeFrames(60, { channels: 1, blocks: 2 })])]);
    const timeline = [
      { handle: 'ana', isHost: false, seconds: 2, turns: Float64Array.of(0.6, mixed.duration) },
      { handle: 'ben', isHost: false, seconds: 0.2, turns: Float64Array.of(0, 0.2) },
    ];
    const runs = planRuns([{ index: mixed, bytes }]);

    const left = leaveOut({ ...planOf(), timeline, runs }, { speaker: '@ana', how: 'silence' });

    const silent = left.runs[0]?.pieces.filter(({ isSilent }) => isSilent) ?? [];
    expect(silent.map((piece) => [piece.index.runs[0]?.channels, piece.to])).toEqual([
      [2, 31],
      [1, 120],
    ]);
  });

  it('is named by the file', () => {
    const { recording, timeline } = planOf();
    const episode = createEpisode(recording, timeline, { from: 0, to: 62 }, words);

    expect(nameOf(episode, 'm4a', undefined, 'without @ana')).toMatch(/Open mic without @ana\.m4a$/);
    expect(nameOf(episode, 'm4a', { from: 3, to: 9 }, 'without @ana')).toContain('0.03–0.09 without @ana');
  });
});
