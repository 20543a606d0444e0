import { CodedError } from '#utils/coded-error.ts';
import type { StoredTranscript, Transcripts } from '#utils/library/index.ts';
import { MAX_TRANSCRIPT_BYTES, parseTranscript } from '#utils/transcript/index.ts';

/** The kinds of files that a transcript may be. */
export const TRANSCRIPT_FILES =
  'srt vtt sbv ass ssa smi sami lrc ttml dfxp xml srv1 srv2 srv3 txt text md csv tsv json json3 jsonl ndjson dote'.split(
    ' ',
  );

/** Whether a file may be a transcript, by its name: archives come as ZIPs. */
export function isTranscriptFile({ name }: Pick<File, 'name'>): boolean {
  const extension = name.split('.').at(-1)?.toLowerCase();
  return TRANSCRIPT_FILES.some((each) => each === extension);
}

/**
 * Parses a file and stores it for a recording of `duration` seconds, instead of the one from `replacedAt` (ms since
 * 1970). Throws CodedError of `TRANSCRIPT_CODES`; then nothing has changed.
 */
export async function attachTranscript(
  transcripts: Pick<Transcripts, 'put'>,
  { spaceId, duration }: { spaceId: string; duration: number },
  file: File,
  replacedAt = 0,
): Promise<StoredTranscript> {
  const parsed = parseTranscript(await readTranscriptFile(file), duration);
  // A replacement gets a later time even if the clock was set back.
  const addedAt = Math.max(Date.now(), replacedAt + 1);
  const next: StoredTranscript = { spaceId, name: file.name, addedAt, ...parsed };
  await transcripts.put(next);
  return next;
}

/** Throws CodedError `unreadable` where the file is not there any more. Reads just enough of it to see it is too large. */
export async function readTranscriptFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, MAX_TRANSCRIPT_BYTES + 1).arrayBuffer());
  } catch (error) {
    throw new CodedError('unreadable', 'The file could not be read', { cause: error });
  }
}
