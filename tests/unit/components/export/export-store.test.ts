import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createExportStore } from '#components/export/export-store.ts';
import { createLocale } from '../create-locale.ts';
import { CodedError } from '#utils/coded-error.ts';
import type {
  AudioExportRequest,
  CollectionRequest,
  ExportedFile,
  Exporter,
  ExportOptions,
  VideoExportRequest,
} from '#utils/export/index.ts';
import type { ClipStyle } from '#utils/video/index.ts';
import { createPeopleDirectory } from '#utils/people/index.ts';
import { recordingOf, recordingsOf } from '../builders.ts';
import { nextTurn } from '../../next-turn.ts';

const file = (name: string): ExportedFile => ({ name, blob: new Blob([name]) });
const recording = recordingOf();
const { spaceId } = recording;
const STYLE: ClipStyle = {
  design: 'ring',
  shape: 'portrait',
  theme: 'dark',
  captions: 'off',
  quality: 'sharp',
};

/** A store whose exports the test completes. */
function openStore() {
  const asked: (PromiseWithResolvers<ExportedFile> & ExportOptions)[] = [];
  const begun: (() => void)[] = [];
  const downloaded: string[] = [];
  const collections: CollectionRequest[] = [];
  const videos: VideoExportRequest[] = [];
  const requests: AudioExportRequest[] = [];
  const exporter: Exporter = {
    audio(request, options) {
      requests.push(request);
      const answer = Promise.withResolvers<ExportedFile>();
      asked.push({ ...answer, ...options });
      begun.shift()?.();
      return answer.promise;
    },
    originals: () => Promise.resolve({ ...file('a.ts'), hashes: [{ name: 'a.ts', sha256: 'ab' }] }),
    collection(request) {
      collections.push(request);
      return Promise.resolve({ ...file(request.name), failed: ['space-1'] });
    },
    timeline: () => Promise.resolve([]),
    sizeOf: () => Promise.resolve(0),
    video(request) {
      videos.push(request);
      return Promise.resolve(file('a.mp4'));
    },
    timelineData: () => Promise.resolve(undefined),
    transcript: () => Promise.resolve(undefined),
  };
  const store = createExportStore({
    exporter,
    locale: signal(createLocale(['en'], 'UTC')),
    people: signal(createPeopleDirectory([])),
    drawCover: () => Promise.resolve({ type: 'image/jpeg', bytes: new Uint8Array() }),
    downloadExport: ({ name }) => void downloaded.push(name),
    now: () => Date.UTC(2026, 5, 10, 12),
  });
  /** Starts an export of audio; resolves when the exporter has received it. */
  const ask = async () => {
    const beginning = new Promise<void>((resolve) => begun.push(resolve));
    const ended = store.audio(recording, 'm4a');
    await beginning;
    const job = asked.at(-1);
    if (!job) throw new Error('Nothing was asked for');
    return { ...job, ended };
  };
  return { store, downloaded, collections, videos, requests, ask };
}

describe('createExportStore', () => {
  it('downloads the file, and reports progress', async () => {
    const { store, downloaded, ask } = openStore();
    const job = await ask();

    job.onProgress(0.5);
    const midway = store.state.value;
    job.resolve(file('a.m4a'));
    await job.ended;

    expect(midway).toEqual({ state: 'working', spaceId, progress: 0.5 });
    expect(store.state.value).toEqual({ state: 'done', spaceId, name: 'a.m4a', hashes: [], failed: 0 });
    expect(downloaded).toEqual(['a.m4a']);
  });

  it('makes one export at a time: a new one cancels the one before', async () => {
    const { store, downloaded, ask } = openStore();
    const first = await ask();
    const second = await ask();

    first.onProgress(0.9);
    first.resolve(file('first.m4a'));
    second.resolve(file('second.m4a'));
    await Promise.all([first.ended, second.ended]);

    expect(first.signal.aborted).toBe(true);
    expect(downloaded).toEqual(['second.m4a']);
    expect(store.state.value).toMatchObject({ state: 'done', name: 'second.m4a' });
  });

  it('ignores an export that was cancelled', async () => {
    const { store, downloaded, ask } = openStore();
    const job = await ask();

    store.cancel();
    job.reject(new CodedError('cancelled', 'The export was cancelled'));
    await job.ended;

    expect(job.signal.aborted).toBe(true);
    expect(store.state.value).toEqual({ state: 'idle' });
    expect(downloaded).toEqual([]);
  });

  it('reports the code of a failure', async () => {
    const { store, ask } = openStore();
    const job = await ask();

    job.reject(new CodedError('no-room', 'The disk is full'));
    await job.ended;

    expect(store.state.value).toEqual({ state: 'failed', spaceId, code: 'no-room' });
  });

  it('rethrows an unexpected error', async () => {
    const { store, ask } = openStore();
    const job = await ask();

    job.reject(new TypeError('What is this?'));

    await expect(job.ended).rejects.toThrow('What is this?');
    expect(store.state.value).toEqual({ state: 'failed', spaceId, code: 'unexpected' });
  });

  it('saves several recordings as one ZIP, with a day and their number in its name', async () => {
    const { store, downloaded, collections } = openStore();

    await store.collection(recordingsOf(3), 'm4a', STYLE);

    const [request] = collections;
    expect(downloaded).toEqual(['2026-06-10 3 recordings.zip']);
    expect(request?.items.map((item) => [item.do, item.spaceId])).toEqual([
      ['audio', 'space-0'],
      ['audio', 'space-1'],
      ['audio', 'space-2'],
    ]);
    // All of them, and the one that lies beside the ZIP while it is made.
    expect(request?.bytes).toBe(4 * recordingOf().bytes);
    expect(store.state.value).toMatchObject({ state: 'done', spaceId: undefined, failed: 1 });
  });

  it('saves the notes of several recordings', async () => {
    const { store, collections } = openStore();

    await store.collection(recordingsOf(2), 'md', STYLE);

    const texts = (collections[0]?.items ?? []).map((item) =>
      item.do === 'text' ? item.file.name.slice(-9) : '',
    );
    expect(texts).toEqual(['Talk 0.md', 'Talk 1.md']);
  });

  it('shows the SHA-256 of an original', async () => {
    const { store } = openStore();

    await store.originals(recording);

    expect(store.state.value).toMatchObject({ state: 'done', hashes: [{ name: 'a.ts', sha256: 'ab' }] });
  });

  it('makes a video of a clip, as somebody wants it to look', async () => {
    const { store, downloaded, videos } = openStore();

    await store.video(recording, { from: 10, to: 50 }, STYLE);

    expect(downloaded).toEqual(['a.mp4']);
    expect(videos).toMatchObject([
      {
        spaceId,
        span: { from: 10, to: 50 },
        scene: { duration: 40, style: STYLE, date: 'Tuesday, March 22, 2022' },
      },
    ]);
  });

  it('makes a video of each clip that somebody has kept in these recordings', async () => {
    const { store, collections } = openStore();
    const clips = [
      { id: 'a', from: 1, to: 9, name: '' },
      { id: 'b', from: 20, to: 60, name: 'The joke' },
    ];
    const [first, second] = recordingsOf(2);
    if (!first || !second) throw new Error('there are two');

    await store.collection([{ ...first, clips }, second], 'mp4', STYLE);

    const [request] = collections;
    expect(request?.items).toMatchObject(
      clips.map(({ from, to }) => ({ do: 'video', spaceId: 'space-0', request: { span: { from, to } } })),
    );
    // All of them, and the longest one beside the ZIP.
    expect(request?.bytes).toBe((8 + 40 + 40) * 350_000);
  });

  it('levels what is encoded again, and never the .m4a', async () => {
    const { store, requests } = openStore();

    for (const format of ['mp3', 'wav', 'm4a'] as const)
      void store.audio(recording, format, undefined, undefined, true);
    await nextTurn();

    expect(requests.map(({ format, isLevelled }) => [format, isLevelled])).toEqual([
      ['mp3', true],
      ['wav', true],
      ['m4a', undefined],
    ]);
  });
});
