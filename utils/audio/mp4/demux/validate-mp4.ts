import { CodedError } from '#utils/coded-error.ts';
import { MAX_APPENDED_BYTES, areAppendedTags } from '#utils/audio/id3/appended-tags.ts';
import { BOX_HEADER_BYTES, invalidBoxes, parseBox, type Box } from './boxes.ts';
import { MAX_FRAGMENT_BYTES, MAX_MOVIE_BYTES, MAX_SAMPLES, MAX_TOP_BOXES } from './bounds.ts';
import { checkFragment } from './check-fragment.ts';
import { MAX_MESSAGE_BYTES } from './event-message.ts';
import { stripMovie, type Wanted } from './strip-movie.ts';
import { createTimedMessages, type TimedMessage } from './timed-messages.ts';

/** An MP4 file whose boxes have been checked. */
export interface ValidatedMp4 {
  /** The same file without anything that is not wanted. Copies no more than the movie box. */
  stripped: Blob;
  /** Its movie box (`moov`), without that. */
  movie: Uint8Array;
  /** The ID3 tags beside its fragments, by time. */
  messages: TimedMessage[];
  /** Whether the file ends before its boxes do. */
  isCutOff: boolean;
}

/**
 * Checks a file's boxes before anything trusts them: an index may state any number of anything. Throws `truncated`
 * where the file ends before its index, `too-large`, and `unknown-audio` for boxes that contradict each other.
 */
export async function validateMp4(
  file: Blob,
  signal: AbortSignal,
  wanted: Wanted = 'audio',
): Promise<ValidatedMp4> {
  const read = createReader(file);
  let movie: { box: Box; bytes: Uint8Array<ArrayBuffer> } | undefined;
  let isCutOff = false;
  const messages = createTimedMessages();
  let samples = 0;
  let boxes = 0;
  let at = 0;
  while (at < file.size) {
    signal.throwIfAborted();
    const box = parseBox(await read(at, BOX_HEADER_BYTES), at, file.size);
    isCutOff = !box || box.end > file.size;
    if (!box || isCutOff) break;
    boxes += 1;
    if (boxes > MAX_TOP_BOXES)
      throw new CodedError('too-large', `There are more than ${MAX_TOP_BOXES} boxes`);
    if (box.type === 'moov' && !movie) movie = { box, bytes: await readBox(read, box, MAX_MOVIE_BYTES) };
    if (box.type === 'moof') {
      const fragment = await readBox(read, box, MAX_FRAGMENT_BYTES);
      samples += checkFragment(fragment, relativeBox(box));
      messages.addFragment(fragment, relativeBox(box));
      if (samples > MAX_SAMPLES) throw invalidBoxes(`${samples} frames in all`);
    }
    if (box.type === 'emsg' && box.end - box.start <= MAX_MESSAGE_BYTES)
      messages.addMessage(await readBox(read, box, MAX_MESSAGE_BYTES), box.start, relativeBox(box));
    at = box.end;
  }
  if (!movie) throw missingMovie(isCutOff);
  const isAppended = isCutOff && (await hasOnlyTagsFrom(file, at));
  stripMovie(movie.bytes, relativeBox(movie.box), wanted);
  const { start, end } = movie.box;
  // Readers search the last bytes of a file for an index: these four zeros are none.
  const rest = file.slice(end, isAppended ? at : file.size);
  const stripped = new Blob([file.slice(0, start), movie.bytes, rest, new Uint8Array(4)]);
  return {
    stripped,
    movie: movie.bytes,
    messages: messages.list(movie.bytes),
    isCutOff: isCutOff && !isAppended,
  };
}

/** Whether what follows the last box is only what other programs append to audio of any kind. */
async function hasOnlyTagsFrom(file: Blob, at: number): Promise<boolean> {
  if (file.size - at > MAX_APPENDED_BYTES) return false;
  const rest = new Uint8Array(await file.slice(at).arrayBuffer());
  return areAppendedTags(rest, 0, rest.length, true);
}

function missingMovie(isCutOff: boolean): CodedError {
  return isCutOff
    ? new CodedError('truncated', 'The MP4 file was cut off before the box that says what is in it')
    : new CodedError('unknown-audio', 'The MP4 file has no movie');
}

type Read = (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

async function readBox(
  read: Read,
  { type, start, end }: Box,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (end - start > maxBytes) throw new CodedError('too-large', `${type} has ${end - start} bytes`);
  return read(start, end - start);
}

function relativeBox({ type, start, content, end }: Box): Box {
  return { type, start: 0, content: content - start, end: end - start };
}

/** Small reads near each other share one read of the file: the boxes of a fragment are close together. */
function createReader(file: Blob, ahead = 1 << 16): Read {
  let base = 0;
  let held = new Uint8Array();
  return async (offset, length) => {
    if (offset < base || offset + length > base + held.length) {
      base = offset;
      held = new Uint8Array(await file.slice(offset, offset + Math.max(length, ahead)).arrayBuffer());
    }
    return held.slice(offset - base, offset - base + length);
  };
}
