import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { speakerTimeline, type TimeRange } from '#utils/audio/index.ts';
import { createEpisode } from '#utils/export/episode.ts';
import { m4aMetadataOf } from '#utils/export/audio/write-m4a.ts';
import { formatExportName } from '#utils/export/formats/file-name.ts';
import { leaveOutSpeaker } from '#utils/export/audio/leave-out.ts';
import type { LeftOutSpeaker } from '#utils/export/export-request.ts';
import { planRuns } from '#utils/export/audio/plan-runs.ts';
import { openMemorySink } from '#utils/export/audio/sink.ts';
import { writeM4a } from '#utils/export/audio/write-m4a.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { GUESTS, buildSpaceAudio, clipFrames, type Turn } from '../../fixtures/audio/index.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';
import { peakSample, probe } from '../../harness/audio-files.ts';
import { useFolder } from './use-folder.ts';

const write = useFolder();
const FRAME = 1024 / 48000;
const [ana, ben] = GUESTS;
const words = { title: 'Open mic', host: 'Host', guest: 'Guest', bookmark: 'Bookmark', album: 'Spaces' };

/** Ana speaks alone from 10 to 20 and from 40 on, and together with Ben from 26 to 30. */
const turns: Turn[] = [
  { speaker: 'host', from: 1, to: 8 },
  { speaker: ana.handle, from: 10, to: 20 },
  { speaker: ben.handle, from: 24, to: 34 },
  { speaker: ana.handle, from: 26, to: 30 },
  { speaker: ana.handle, from: 40, to: 50 },
  { speaker: 'host', from: 52, to: 60 },
];

const audio = buildSpaceAudio({
  duration: 62,
  startedAt: Date.UTC(2026, 1, 2),
  guests: [ana, ben],
  turns,
});
const index = indexAudio(audio.bytes);
const parts = [{ index, bytes: new Blob([audio.bytes]) }];

function planOf(span?: TimeRange) {
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
    heard: 'no',
    bookmarks: [
      { id: 'a', at: 15, note: 'gone' },
      { id: 'b', at: 55, note: 'later' },
    ],
  };
  const timeline = speakerTimeline(index.timedTags, index.duration);
  return { recording, timeline, runs: planRuns(parts, span) };
}

async function exportWithout(leftOut: LeftOutSpeaker, span?: TimeRange) {
  const left = leaveOutSpeaker(planOf(span), leftOut);
  const [run] = left.runs;
  if (!run) throw new Error('Nothing is left');
  const episode = createEpisode(left.recording, left.timeline, left.toOutputTime(run.span), words);
  const sink = await openMemorySink('audio/mp4');
  const { signal } = new AbortController();
  await writeM4a(run, m4aMetadataOf(episode, 'Spaces', undefined), { sink, signal, onProgress: () => {} });
  const file = new Uint8Array(await (await sink.finish()).arrayBuffer());
  const frames = run.pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const path = write(`${leftOut.mode}-${span?.from ?? 'entire'}.m4a`, file);
  return { path, frames, episode, pieces: run.pieces };
}

const secondsOf = (path: string) => Number(probe(path).streams[0]?.duration);

describe('leaveOutSpeaker', () => {
  it('silences the speaker where nobody else speaks, and the duration stays', async () => {
    const { path, frames, pieces } = await exportWithout({ speaker: `@${ana.handle}`, mode: 'silence' });

    expect(frames).toBe(audio.frames.length);
    expect(secondsOf(path)).toBeCloseTo(audio.seconds, 6);
    expect(peakSample(path, 10.1, 20)).toBe(0);
    expect(peakSample(path, 40.1, 50)).toBe(0);
    expect(peakSample(path, 26, 30)).toBeGreaterThan(1000);
    expect(peakSample(path, 1, 8)).toBeGreaterThan(1000);
    expect(pieces.filter(({ isSilent }) => isSilent)).toHaveLength(2);
  });

  it('cuts the speaker out to the frame, and adjusts all times', async () => {
    const { path, frames, episode } = await exportWithout({ speaker: `@${ana.handle}`, mode: 'cut' });

    const gone = audio.frames.length - frames;
    expect(gone * FRAME).toBeCloseTo(22, -0.5);
    expect(secondsOf(path)).toBeCloseTo(frames * FRAME, 5);
    expect(episode.duration).toBeCloseTo(frames * FRAME, 6);
    expect(episode.bookmarks[1]?.at).toBeCloseTo(55 - gone * FRAME, 6);
    expect(Math.abs((episode.bookmarks[0]?.at ?? 0) - 10)).toBeLessThan(1.6);
    expect(probe(path).chapters.at(-1)?.tags.title).toBe('later');
    const left = episode.speakers.find(({ label }) => label === `@${ana.handle}`);
    expect(left?.turns).toHaveLength(1);
  });

  it('leaves every other frame unchanged', async () => {
    const { pieces } = await exportWithout({ speaker: `@${ana.handle}`, mode: 'cut' });

    const kept = pieces.map(({ from, to }) => audio.frames.slice(from, to)).flat();
    const clip = clipFrames('ana').map((frame) => Buffer.from(frame).toString('hex'));
    const alone = audio.frames.slice(Math.round(12 / FRAME), Math.round(18 / FRAME));
    expect(alone.every((frame) => clip.includes(Buffer.from(frame).toString('hex')))).toBe(true);
    expect(
      kept.filter((frame) => clip.includes(Buffer.from(frame).toString('hex'))).length * FRAME,
    ).toBeLessThan(3);
  });

  it('leaves the speaker out of a clip as well', async () => {
    const { path, frames } = await exportWithout(
      { speaker: `@${ana.handle}`, mode: 'silence' },
      { from: 15, to: 30 },
    );

    expect(secondsOf(path)).toBeCloseTo(frames * FRAME, 5);
    expect(frames * FRAME).toBeCloseTo(15, 1);
    expect(peakSample(path, 0, 5)).toBe(0);
  });

  it.each(['silence', 'cut'] as const)('leaves nothing where nobody else speaks (%s)', (how) => {
    const plan = planOf({ from: 12, to: 18 });

    expect(leaveOutSpeaker(plan, { speaker: `@${ana.handle}`, mode: how }).runs).toEqual([]);
  });

  it('changes nothing without a speaker, or with one who is not there', () => {
    const plan = planOf();

    expect(leaveOutSpeaker(plan, undefined).runs).toBe(plan.runs);
    expect(leaveOutSpeaker(plan, { speaker: 'nobody', mode: 'cut' }).runs).toBe(plan.runs);
  });

  it('inserts silence of each configuration among the frames', () => {
    const mixed = indexAudio(...makeFrames(40), ...makeFrames(60, { channels: 1, blocks: 2 }));
    const bytes = new Blob([concatBytes([...makeFrames(40), ...makeFrames(60, { channels: 1, blocks: 2 })])]);
    const timeline = [
      { handle: 'ana', isHost: false, seconds: 2, turns: Float64Array.of(0.6, mixed.duration) },
      { handle: 'ben', isHost: false, seconds: 0.2, turns: Float64Array.of(0, 0.2) },
    ];
    const runs = planRuns([{ index: mixed, bytes }]);

    const left = leaveOutSpeaker({ ...planOf(), timeline, runs }, { speaker: '@ana', mode: 'silence' });

    const silent = left.runs[0]?.pieces.filter(({ isSilent }) => isSilent) ?? [];
    expect(silent.map((piece) => [piece.index.runs[0]?.channels, piece.to])).toEqual([
      [2, 31],
      [1, 120],
    ]);
  });

  it('adds the left out speaker to the file name', () => {
    const { recording, timeline } = planOf();
    const episode = createEpisode(recording, timeline, { from: 0, to: 62 }, words);

    expect(formatExportName(episode, 'm4a', undefined, 'without @ana')).toMatch(
      /Open mic without @ana\.m4a$/,
    );
    expect(formatExportName(episode, 'm4a', { from: 3, to: 9 }, 'without @ana')).toContain(
      '0.03–0.09 without @ana',
    );
  });
});
