import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { codeOf } from '#utils/coded-error.ts';
import type { StoredTranscript, Transcripts } from '#utils/library/index.ts';
import { TRANSCRIPT_CODES, type TranscriptCode } from '#utils/transcript/index.ts';
import { attachTranscript } from './attach-transcript.ts';

export interface TranscriptStore {
  /** Undefined until it has been read, or where there is none. */
  transcript: ReadonlySignal<StoredTranscript | undefined>;
  /** Why the last file was not attached. */
  failure: ReadonlySignal<TranscriptCode | undefined>;
  /** Parses a file and stores it for a recording of `duration` seconds. A file that is no transcript changes nothing. */
  attach(file: File, duration: number): Promise<void>;
  remove(): Promise<void>;
  /** Reads it, and again when the library changes. Returns a function that stops this. */
  watch(): () => void;
}

export function createTranscriptStore(transcripts: Transcripts, spaceId: string): TranscriptStore {
  const transcript = signal<StoredTranscript | undefined>(undefined);
  const failure = signal<TranscriptCode | undefined>(undefined);

  /** Keeps the object of an unchanged transcript, so that other changes in the library render nothing again. */
  async function read(): Promise<void> {
    const found = await transcripts.read(spaceId);
    if (found?.addedAt !== transcript.peek()?.addedAt) transcript.value = found;
  }

  return {
    transcript,
    failure,

    async attach(file, duration) {
      failure.value = undefined;
      try {
        const replacedAt = transcript.peek()?.addedAt;
        transcript.value = await attachTranscript(transcripts, { spaceId, duration }, file, replacedAt);
      } catch (error) {
        const code = codeOf(error);
        failure.value = TRANSCRIPT_CODES.find((known) => known === code) ?? 'unexpected';
        if (failure.value === 'unexpected') throw error;
      }
    },

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

export function useTranscript(transcripts: Transcripts, spaceId: string): TranscriptStore {
  const store = useMemo(() => createTranscriptStore(transcripts, spaceId), [transcripts, spaceId]);
  useEffect(() => store.watch(), [store]);
  return store;
}
