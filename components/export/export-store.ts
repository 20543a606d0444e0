import { signal, type ReadonlySignal } from '@preact/signals';
import { speakerNames } from '#components/labels/speaker-names.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { Cover, TimeRange } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import {
  createEpisode,
  EXPORT_CODES,
  type CollectionFile,
  type CoverSource,
  type ExportCode,
  type ExportedFile,
  type Exporter,
  type LeftOutSpeaker,
  type OriginalsFile,
  type VideoExportRequest,
  type AudioFormat,
  type AudioExportRequest,
} from '#utils/export/index.ts';
import { type LibraryRecording, speakerKey } from '#utils/library/index.ts';
import { createCollectionRequest, type CollectionFormat } from './collection-request.ts';
import { coverSource, exportLabels } from './export-labels.ts';
import { createPeopleDirectory, type PeopleDirectory } from '#utils/people/index.ts';
import { createNoteFile, type NoteFormat } from './note-formats.ts';
import type { ClipStyle } from '#utils/video/index.ts';
import { createVideoRequest } from './video-request.ts';

/** The state of the last export. */
export type ExportState =
  | { state: 'idle' }
  | (ExportSubject & { state: 'working'; progress: number })
  | (ExportSubject & {
      state: 'done';
      name: string;
      hashes: OriginalsFile['hashes'];
      /** How many recordings could not be part of it. */
      failed: number;
    })
  | (ExportSubject & { state: 'failed'; code: ExportCode });

interface ExportSubject {
  /** Undefined for several recordings. */
  spaceId: string | undefined;
}

export interface ExportStore {
  state: ReadonlySignal<ExportState>;
  /** Draws the cover in advance, so that a click need not wait for it. */
  prepare(recording: LibraryRecording): void;
  /** `span`: the part to export, in seconds. */
  audio(
    recording: LibraryRecording,
    format: AudioFormat,
    span?: TimeRange,
    leftOut?: LeftOutSpeaker,
    isLevelled?: boolean,
  ): Promise<void>;
  /** `span`: the clip, in seconds. */
  video(
    recording: LibraryRecording,
    span: TimeRange,
    style: ClipStyle,
    leftOut?: LeftOutSpeaker,
  ): Promise<void>;
  /** Saves a file that the page has made, such as a picture. */
  file(recording: LibraryRecording, make: () => Promise<ExportedFile>): Promise<void>;
  originals(recording: LibraryRecording): Promise<void>;
  note(recording: LibraryRecording, format: NoteFormat): Promise<void>;
  /** Saves several recordings as one ZIP. */
  collection(
    recordings: readonly LibraryRecording[],
    format: CollectionFormat,
    /** How the videos of clips look. */
    style: ClipStyle,
  ): Promise<void>;
  /** The text that `note` saves as Markdown. */
  showNotes(recording: LibraryRecording): Promise<string>;
  cancel(): void;
}

export interface ExportStoreDependencies {
  exporter: Exporter;
  /** Of the moment: the person may choose another language. */
  locale: ReadonlySignal<Locale>;
  /** What the person says about people; undefined until it has been read. */
  people: ReadonlySignal<PeopleDirectory | undefined>;
  drawCover(source: CoverSource): Promise<Cover>;
  downloadExport(file: ExportedFile): void;
  /** ms since 1970 */
  now?: () => number;
}

/** One export at a time: a new one cancels the one that is running. */
export function createExportStore({
  exporter,
  locale,
  people,
  drawCover,
  downloadExport,
  now = Date.now,
}: ExportStoreDependencies): ExportStore {
  const state = signal<ExportState>({ state: 'idle' });
  const covers = new Map<string, Promise<Cover>>();
  let running: AbortController | undefined;

  const directory = (): PeopleDirectory => people.peek() ?? createPeopleDirectory([]);

  function coverOf(recording: LibraryRecording): Promise<Cover> {
    const source = coverSource(recording, locale.peek(), directory());
    const { ring: _drawn, ...labels } = source;
    const key = JSON.stringify([recording.spaceId, recording.importedAt, labels]);
    const cover = covers.get(key) ?? drawCover(source);
    covers.clear();
    covers.set(key, cover);
    return cover;
  }

  function leftOutRequest(
    { speakers }: LibraryRecording,
    leftOut: LeftOutSpeaker,
  ): AudioExportRequest['leftOut'] {
    const speaker = speakers.find((each) => speakerKey(each) === leftOut.speaker);
    const { t } = locale.peek();
    const label = speaker ? speakerNames(directory(), t).label(speaker) : leftOut.speaker;
    return { ...leftOut, nameSuffix: t('export-without', { speaker: label }) };
  }

  async function createAudioRequest(
    recording: LibraryRecording,
    format: AudioFormat,
    span?: TimeRange,
    leftOut?: LeftOutSpeaker,
    isLevelled = false,
  ): Promise<AudioExportRequest> {
    const cover = await coverOf(recording);
    const leftOutPart = leftOut && leftOutRequest(recording, leftOut);
    const labels = exportLabels(recording, locale.peek(), directory());
    return {
      format,
      spaceId: recording.spaceId,
      labels,
      cover,
      ...(span && { span }),
      ...(isLevelled && format !== 'm4a' && { isLevelled: true }),
      ...(leftOutPart && { leftOut: leftOutPart }),
    };
  }

  async function createNote(recording: LibraryRecording, format: NoteFormat): Promise<ExportedFile> {
    const { spaceId } = recording;
    const [timeline, transcript] = await Promise.all([
      exporter.timeline(spaceId),
      exporter.transcript(spaceId),
    ]);
    const span = recording.trim ?? { from: 0, to: recording.duration };
    const episode = createEpisode(
      recording,
      timeline,
      span,
      exportLabels(recording, locale.peek(), directory()),
      transcript,
    );
    const audioBytes =
      format === 'xml' ? await exporter.sizeOf(await createAudioRequest(recording, 'm4a')) : 0;
    return createNoteFile(format, { episode, locale: locale.peek(), audioBytes });
  }

  /** Of all clips that the person has kept. */
  async function createVideos(recording: LibraryRecording, style: ClipStyle): Promise<VideoExportRequest[]> {
    const { spaceId, clips = [] } = recording;
    const [timelineData, transcript] = await Promise.all([
      exporter.timelineData(spaceId),
      exporter.transcript(spaceId),
    ]);
    const sources = { timelineData, transcript, locale: locale.peek(), people: directory() };
    return clips.map(({ from, to }) =>
      createVideoRequest({ recording, span: { from, to }, style, leftOut: undefined }, sources, undefined),
    );
  }

  const makeNotes = (recording: LibraryRecording): Promise<ExportedFile> => createNote(recording, 'md');

  async function run(
    spaceId: string | undefined,
    make: (
      options: Parameters<Exporter['audio']>[1],
    ) => Promise<ExportedFile | OriginalsFile | CollectionFile>,
  ): Promise<void> {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    const report = (next: ExportState): void => {
      if (running === controller) state.value = next;
    };
    report({ state: 'working', spaceId, progress: 0 });
    try {
      const onProgress = (progress: number): void => report({ state: 'working', spaceId, progress });
      const file = await make({ signal: controller.signal, onProgress });
      if (controller.signal.aborted) return;
      downloadExport(file);
      const hashes = 'hashes' in file ? file.hashes : [];
      const failed = 'failed' in file ? file.failed.length : 0;
      report({ state: 'done', spaceId, name: file.name, hashes, failed });
    } catch (error) {
      if (controller.signal.aborted) return;
      const code = EXPORT_CODES.find((known) => known === codeOf(error)) ?? 'unexpected';
      report({ state: 'failed', spaceId, code });
      if (code === 'unexpected') throw error;
    }
  }

  return {
    state,
    prepare: (recording) => void coverOf(recording),

    audio: (recording, format, span, leftOut, isLevelled) =>
      run(recording.spaceId, async (options) =>
        exporter.audio(await createAudioRequest(recording, format, span, leftOut, isLevelled), options),
      ),

    video: (recording, span, style, leftOut) =>
      run(recording.spaceId, async (options) => {
        const { spaceId } = recording;
        const [timelineData, transcript] = await Promise.all([
          exporter.timelineData(spaceId),
          exporter.transcript(spaceId),
        ]);
        const sources = { timelineData, transcript, locale: locale.peek(), people: directory() };
        const nameSuffix = leftOut && leftOutRequest(recording, leftOut)?.nameSuffix;
        const clip = { recording, span, style, leftOut };
        return exporter.video(createVideoRequest(clip, sources, nameSuffix), options);
      }),

    file: (recording, make) => run(recording.spaceId, make),

    originals: ({ spaceId }) => run(spaceId, (options) => exporter.originals(spaceId, options)),

    note: (recording, format) => run(recording.spaceId, () => createNote(recording, format)),

    collection: (recordings, format, style) =>
      run(undefined, async (options) => {
        const request = await createCollectionRequest(recordings, format, {
          locale: locale.peek(),
          people: directory(),
          makeNotes,
          makeVideos: (recording) => createVideos(recording, style),
          now: now(),
        });
        return exporter.collection(request, options);
      }),

    async showNotes(recording) {
      const { blob } = await createNote(recording, 'md');
      return blob.text();
    },

    cancel() {
      running?.abort();
      running = undefined;
      state.value = { state: 'idle' };
    },
  };
}
