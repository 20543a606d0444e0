import { signal, type ReadonlySignal } from '@preact/signals';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { speakerLabel } from '#components/labels/speaker-look.ts';
import type { Locale } from '#components/ui/locale.ts';
import { codeOf } from '#utils/coded-error.ts';
import {
  createEpisode,
  EXPORT_CODES,
  type ExportCode,
  type ExportedFile,
  type Exports,
  type LeftOut,
  type OriginalsFile,
  type AudioFormat,
  type AudioExportRequest,
  type Span,
} from '#utils/export/index.ts';
import { type LibraryRecording, speakerKey } from '#utils/library/index.ts';
import { makeNote, type NoteKind } from './note-formats.ts';

/** What became of the export that was asked for last. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'working'; spaceId: string; progress: number }
  | { state: 'done'; spaceId: string; name: string; hashes: OriginalsFile['hashes'] }
  | { state: 'failed'; spaceId: string; code: ExportCode };

export interface ExportStore {
  state: ReadonlySignal<ExportState>;
  /** Makes ready what a click would otherwise have to wait for. */
  prepare(recording: LibraryRecording): void;
  /** With `leftOut` without somebody, where nobody else speaks too. */
  audio(recording: LibraryRecording, kind: AudioFormat, span?: Span, leftOut?: LeftOut): Promise<void>;
  originals(recording: LibraryRecording): Promise<void>;
  note(recording: LibraryRecording, kind: NoteKind): Promise<void>;
  cancel(): void;
}

type Cover = NonNullable<AudioExportRequest['cover']>;

export interface ExportStoreDependencies {
  exports: Exports;
  locale: Locale;
  drawCover(words: { title: string; host: string; date: string }): Promise<Cover>;
  /** Gives a file to the browser to download. */
  downloadExport(file: ExportedFile): void;
}

/** One export at a time; a new one takes the place of the one under way. */
export function createExportStore({
  exports,
  locale,
  drawCover,
  downloadExport,
}: ExportStoreDependencies): ExportStore {
  const state = signal<ExportState>({ state: 'idle' });
  const covers = new Map<string, Promise<Cover>>();
  let running: AbortController | undefined;

  function coverOf(recording: LibraryRecording): Promise<Cover> {
    const words = {
      title: recordingTitle(recording, locale),
      host: hostOf(recording),
      date: recording.startedAt === undefined ? '' : locale.formats.longDay(recording.startedAt),
    };
    const key = JSON.stringify(words);
    const cover = covers.get(key) ?? drawCover(words);
    covers.clear();
    covers.set(key, cover);
    return cover;
  }

  function wordsOf(recording: LibraryRecording): AudioExportRequest['words'] {
    return {
      title: recordingTitle(recording, locale),
      host: locale.t('speaker-host'),
      guest: locale.t('speaker-guest'),
      bookmark: locale.t('notes-bookmark'),
      album: locale.t('export-album'),
    };
  }

  function withoutOf({ speakers }: LibraryRecording, leftOut: LeftOut): AudioExportRequest['without'] {
    const speaker = speakers.find((each) => speakerKey(each) === leftOut.speaker);
    const label = speaker ? speakerLabel(speaker, locale.t) : leftOut.speaker;
    return { ...leftOut, words: locale.t('export-without', { speaker: label }) };
  }

  async function orderOf(
    recording: LibraryRecording,
    kind: AudioFormat,
    span?: Span,
    leftOut?: LeftOut,
  ): Promise<AudioExportRequest> {
    const cover = await coverOf(recording);
    const without = leftOut && withoutOf(recording, leftOut);
    const words = wordsOf(recording);
    return {
      kind,
      spaceId: recording.spaceId,
      words,
      cover,
      ...(span && { span }),
      ...(without && { without }),
    };
  }

  async function run(
    spaceId: string,
    make: (options: Parameters<Exports['audio']>[1]) => Promise<ExportedFile | OriginalsFile>,
  ): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const report = (next: ExportState): void => {
      if (running === mine) state.value = next;
    };
    report({ state: 'working', spaceId, progress: 0 });
    try {
      const onProgress = (progress: number): void => report({ state: 'working', spaceId, progress });
      const file = await make({ signal: mine.signal, onProgress });
      if (mine.signal.aborted) return;
      downloadExport(file);
      report({ state: 'done', spaceId, name: file.name, hashes: 'hashes' in file ? file.hashes : [] });
    } catch (error) {
      if (mine.signal.aborted) return;
      const code = EXPORT_CODES.find((known) => known === codeOf(error)) ?? 'unexpected';
      report({ state: 'failed', spaceId, code });
      if (code === 'unexpected') throw error;
    }
  }

  return {
    state,
    prepare: (recording) => void coverOf(recording),

    audio: (recording, kind, span, leftOut) =>
      run(recording.spaceId, async (options) =>
        exports.audio(await orderOf(recording, kind, span, leftOut), options),
      ),

    originals: ({ spaceId }) => run(spaceId, (options) => exports.originals(spaceId, options)),

    note: (recording, kind) =>
      run(recording.spaceId, async () => {
        const { spaceId } = recording;
        const [timeline, transcript] = await Promise.all([
          exports.timeline(spaceId),
          exports.transcript(spaceId),
        ]);
        const span = recording.trim ?? { from: 0, to: recording.duration };
        const episode = createEpisode(recording, timeline, span, wordsOf(recording), transcript);
        const audioBytes = kind === 'xml' ? await exports.sizeOf(await orderOf(recording, 'm4a')) : 0;
        return makeNote(kind, { episode, locale, audioBytes });
      }),

    cancel() {
      running?.abort();
      running = undefined;
      state.value = { state: 'idle' };
    },
  };
}

function hostOf({ speakers }: LibraryRecording): string {
  const handle = speakers.find(({ isHost }) => isHost)?.handle;
  return handle === undefined ? '' : `@${handle}`;
}
