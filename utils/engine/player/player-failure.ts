import { codeOf, CodedError } from '#utils/coded-error.ts';
import { PLAYER_CODES, type PlayerCode } from '#utils/engine/rpc/engine.ts';

/** A sound that we have made ourselves and that is refused: the browser lacks the decoder. */
export function failureOf(error: MediaError | null): CodedError {
  const code: PlayerCode = error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED ? 'no-decoder' : 'playback';
  return new CodedError(code, error?.message ?? 'The sound could not be opened');
}

/** What pages say of an error. */
export function playerCodeOf(error: unknown): PlayerCode {
  const known = PLAYER_CODES.find((each) => each === codeOf(error));
  if (known) return known;
  // Where the browser takes no AAC there is no buffer for it.
  return error instanceof DOMException && error.name === 'NotSupportedError' ? 'no-decoder' : 'playback';
}
