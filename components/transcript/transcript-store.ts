import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { codeOf } from '#utils/coded-error.ts';
import type { StoredTranscript, Transcripts } from '#utils/library/index.ts';
import {
  readTranscript,
  shiftCues,
  suggestOffset,
  TRANSCRIPT_CODES,
  type ReadTranscript,
  type TranscriptCode,
} from '#utils/transcript/index.ts';
import { readTranscriptFile } from './transcript-files.ts';

/** A file that was read and is not attached yet. */
export interface TranscriptDraft extends ReadTranscript {
  name: string;
  bytes: Uint8Array;
  /** Seconds of the recording. */
  duration: number;
  /** Seconds by which it would have to be shifted to be within the recording, if it is not. */
  offset: number | undefined;
}

export interface TranscriptStore {
  /** Undefined until it has been read, or where there is none. */
  transcript: ReadonlySignal<StoredTranscript | undefined>;
  /** A file that would replace the transcript, or that leaves a doubt: the person looks at it first. */
  draft: ReadonlySignal<TranscriptDraft | undefined>;
  /** Why the last file was not attached. */
  failure: ReadonlySignal<TranscriptCode | undefined>;
  /**
   * Parses a file for a recording of `duration` seconds. Stores it where it replaces nothing and leaves no doubt, else makes it
   * the draft. A file that is no transcript changes nothing.
   */
  attach(file: File, duration: number): Promise<void>;
  /** Reads the draft in another encoding. */
  readDraftAs(encoding: string): void;
  /** Stores a draft, shifted by its offset if `isShifted`. */
  acceptDraft(accepted: TranscriptDraft, isShifted: boolean): Promise<void>;
  dropDraft(): void;
  /** Changes the words of a cue, or removes it where none are left. */
  editCue(i: number, text: string): Promise<void>;
  /** Shifts all cues by so many seconds. */
  shift(seconds: number): Promise<void>;
  /** Stores it again as it was. */
  restore(transcript: StoredTranscript): Promise<void>;
  remove(): Promise<void>;
  /** Reads it, and again when the library changes. Returns a function that stops this. */
  watch(): () => void;
}

/** `languages`: codes of the interface's. */
export function createTranscriptStore(
  transcripts: Transcripts,
  spaceId: string,
  languages: readonly string[] = [],
): TranscriptStore {
  const transcript = signal<StoredTranscript | undefined>(undefined);
  const draft = signal<TranscriptDraft | undefined>(undefined);
  const failure = signal<TranscriptCode | undefined>(undefined);

  /** Keeps the object of an unchanged transcript, so that other changes in the library render nothing again. */
  async function read(): Promise<void> {
    const found = await transcripts.read(spaceId);
    const shown = transcript.peek();
    if (found?.addedAt !== shown?.addedAt || found?.editedAt !== shown?.editedAt) transcript.value = found;
  }

  /** Runs what may fail because of the file or the disk, and says why. */
  async function trying(work: () => Promise<void>): Promise<void> {
    failure.value = undefined;
    try {
      await work();
    } catch (error) {
      const code = codeOf(error);
      failure.value = TRANSCRIPT_CODES.find((known) => known === code) ?? 'unexpected';
      if (failure.value === 'unexpected') throw error;
    }
  }

  async function put(next: StoredTranscript): Promise<void> {
    await transcripts.put(next);
    transcript.value = next;
  }

  async function putDraft({ name, transcript: { cues, text }, offset }: TranscriptDraft): Promise<void> {
    // A replacement gets a later time even if the clock was set back.
    const addedAt = Math.max(Date.now(), (transcript.peek()?.addedAt ?? 0) + 1);
    const shifted = offset === undefined ? { cues } : { cues: shiftCues(cues, offset), offset };
    await put({ spaceId, name, addedAt, ...shifted, ...(text !== undefined && { text }) });
  }

  async function edit(change: (shown: StoredTranscript) => Partial<StoredTranscript>): Promise<void> {
    const shown = transcript.peek();
    if (!shown) return;
    const editedAt = Math.max(Date.now(), (shown.editedAt ?? 0) + 1);
    await trying(() => put({ ...shown, ...change(shown), editedAt }));
  }

  function parse(name: string, bytes: Uint8Array, duration: number, encoding?: string): TranscriptDraft {
    const found = readTranscript(bytes, duration, { languages, encoding });
    return { ...found, name, bytes, duration, offset: suggestOffset(found.transcript.cues, duration) };
  }

  return {
    transcript,
    draft,
    failure,

    attach: (file, duration) =>
      trying(async () => {
        const next = parse(file.name, await readTranscriptFile(file), duration);
        // It may have been dropped before what it replaces was read.
        if (!transcript.peek()) await read();
        const isDoubtful = next.offset !== undefined || next.otherEncodings.length > 0;
        if (transcript.peek() || isDoubtful) draft.value = next;
        else await putDraft(next);
      }),

    readDraftAs(encoding) {
      const { value } = draft;
      if (!value) return;
      const next = parse(value.name, value.bytes, value.duration, encoding);
      const encodings = [value.encoding, ...value.otherEncodings];
      draft.value = { ...next, otherEncodings: encodings.filter((each) => each !== encoding) };
    },

    acceptDraft: (accepted, isShifted) =>
      trying(async () => {
        draft.value = undefined;
        await putDraft(isShifted ? accepted : { ...accepted, offset: undefined });
      }),

    dropDraft() {
      draft.value = undefined;
    },

    editCue: (i, text) =>
      edit(({ cues }) => ({
        cues: cues.flatMap((cue, k) =>
          k !== i ? [cue] : text.trim() ? [{ ...cue, text: text.trim() }] : [],
        ),
      })),

    shift: (seconds) =>
      edit(({ cues, offset = 0 }) => ({
        cues: shiftCues(cues, seconds),
        offset: Math.round((offset + seconds) * 1000) / 1000,
      })),

    // Later than what is shown, so that other pages see that it has changed.
    restore: (before) =>
      trying(() =>
        put({ ...before, editedAt: Math.max(Date.now(), (transcript.peek()?.editedAt ?? 0) + 1) }),
      ),

    async remove() {
      failure.value = undefined;
      await transcripts.remove(spaceId);
      transcript.value = undefined;
    },

    watch() {
      void read();
      return transcripts.onChange((changed) => {
        if (changed?.includes(spaceId) !== false) void read();
      });
    },
  };
}

export function useTranscript(
  transcripts: Transcripts,
  spaceId: string,
  languages: readonly string[],
): TranscriptStore {
  const store = useMemo(
    () => createTranscriptStore(transcripts, spaceId, languages),
    [transcripts, spaceId, languages],
  );
  useEffect(() => store.watch(), [store]);
  return store;
}
