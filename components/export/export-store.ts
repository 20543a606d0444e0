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
  type SoundKind,
  type SoundOrder,
  type Span,
} from '#utils/export/index.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';
import { makeNote, type NoteKind } from './note-formats.ts';

/** What became of the export that was asked for last. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'working'; space: string; progress: number }
  | { state: 'done'; space: string; name: string; hashes: OriginalsFile['hashes'] }
  | { state: 'failed'; space: string; code: ExportCode };

export interface ExportStore {
  state: ReadonlySignal<ExportState>;
  /** Makes ready what a click would otherwise have to wait for. */
  prepare(recording: ShelvedRecording): void;
  /** With `leftOut` without somebody, where nobody else speaks too. */
  sound(recording: ShelvedRecording, kind: SoundKind, span?: Span, leftOut?: LeftOut): Promise<void>;
  originals(recording: ShelvedRecording): Promise<void>;
  note(recording: ShelvedRecording, kind: NoteKind): Promise<void>;
  cancel(): void;
}

type Cover = NonNullable<SoundOrder['cover']>;

export interface ExportStoreDependencies {
  exports: Exports;
  locale: Locale;
  drawCover(words: { title: string; host: string; date: string }): Promise<Cover>;
  /** Gives a file to the browser to download. */
  handOver(file: ExportedFile): void;
}

/** One export at a time; a new one takes the place of the one under way. */
export function createExportStore({
  exports,
  locale,
  drawCover,
  handOver,
}: ExportStoreDependencies): ExportStore {
  const state = signal<ExportState>({ state: 'idle' });
  const covers = new Map<string, Promise<Cover>>();
  let running: AbortController | undefined;

  function coverOf(recording: ShelvedRecording): Promise<Cover> {
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

  function wordsOf(recording: ShelvedRecording): SoundOrder['words'] {
    return {
      title: recordingTitle(recording, locale),
      host: locale.t('speaker-host'),
      bookmark: locale.t('notes-bookmark'),
      album: locale.t('export-album'),
    };
  }

  function withoutOf({ speakers }: ShelvedRecording, leftOut: LeftOut): SoundOrder['without'] {
    const speaker = speakers.find(({ name }) => name === leftOut.speaker);
    const label = speaker ? speakerLabel(speaker, locale.t) : leftOut.speaker;
    return { ...leftOut, words: locale.t('export-without', { speaker: label }) };
  }

  async function orderOf(
    recording: ShelvedRecording,
    kind: SoundKind,
    span?: Span,
    leftOut?: LeftOut,
  ): Promise<SoundOrder> {
    const cover = await coverOf(recording);
    const without = leftOut && withoutOf(recording, leftOut);
    const words = wordsOf(recording);
    return { kind, space: recording.space, words, cover, ...(span && { span }), ...(without && { without }) };
  }

  async function run(
    space: string,
    make: (options: Parameters<Exports['sound']>[1]) => Promise<ExportedFile | OriginalsFile>,
  ): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const say = (next: ExportState): void => {
      if (running === mine) state.value = next;
    };
    say({ state: 'working', space, progress: 0 });
    try {
      const onProgress = (progress: number): void => say({ state: 'working', space, progress });
      const file = await make({ signal: mine.signal, onProgress });
      if (mine.signal.aborted) return;
      handOver(file);
      say({ state: 'done', space, name: file.name, hashes: 'hashes' in file ? file.hashes : [] });
    } catch (error) {
      if (mine.signal.aborted) return;
      const code = EXPORT_CODES.find((known) => known === codeOf(error)) ?? 'unexpected';
      say({ state: 'failed', space, code });
      if (code === 'unexpected') throw error;
    }
  }

  return {
    state,
    prepare: (recording) => void coverOf(recording),

    sound: (recording, kind, span, leftOut) =>
      run(recording.space, async (options) =>
        exports.sound(await orderOf(recording, kind, span, leftOut), options),
      ),

    originals: ({ space }) => run(space, (options) => exports.originals(space, options)),

    note: (recording, kind) =>
      run(recording.space, async () => {
        const { space } = recording;
        const [timeline, transcript] = await Promise.all([
          exports.timeline(space),
          exports.transcript(space),
        ]);
        const span = recording.trim ?? { from: 0, to: recording.duration };
        const episode = createEpisode(recording, timeline, span, wordsOf(recording), transcript);
        const soundBytes = kind === 'xml' ? await exports.sizeOf(await orderOf(recording, 'm4a')) : 0;
        return makeNote(kind, { episode, locale, soundBytes });
      }),

    cancel() {
      running?.abort();
      running = undefined;
      state.value = { state: 'idle' };
    },
  };
}

function hostOf({ speakers }: ShelvedRecording): string {
  const host = speakers.find(({ isHost }) => isHost)?.name ?? 'host';
  return host === 'host' ? '' : `@${host}`;
}
