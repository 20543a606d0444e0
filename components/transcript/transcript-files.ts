import { CodedError } from '#utils/coded-error.ts';
import { MAX_TRANSCRIPT_BYTES } from '#utils/transcript/index.ts';

/** The kinds of files that a transcript may be. */
export const TRANSCRIPT_FILES =
  'srt vtt sbv ass ssa sub mpl smi sami lrc ttml dfxp xml srv1 srv2 srv3 html htm docx txt text md csv tsv json json3 jsonl ndjson dote otr'.split(
    ' ',
  );

/** Whether a file may be a transcript, by its name: archives come as ZIPs. */
export function isTranscriptFile({ name }: Pick<File, 'name'>): boolean {
  const extension = name.split('.').at(-1)?.toLowerCase();
  return TRANSCRIPT_FILES.some((each) => each === extension);
}

/** Throws CodedError `unreadable` where the file is not there any more. Reads just enough of it to see it is too large. */
export async function readTranscriptFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, MAX_TRANSCRIPT_BYTES + 1).arrayBuffer());
  } catch (error) {
    throw new CodedError('unreadable', 'The file could not be read', { cause: error });
  }
}
