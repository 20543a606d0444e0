import { CodedError } from '#utils/coded-error.ts';

/** Why a file behind a link cannot be read by ranges. The words for each are in `locales/` (`error-<code>`). */
export const REMOTE_CODES = [
  /** The server sends only the whole file. */
  'no-ranges',
  /** The link leads to a host that Afterspace may not, and never will, reach. */
  'kept-elsewhere',
  /** The server does not give us the file: the link has ended, or wants a sign-in. */
  'link-refused',
  /** The file is another one now. */
  'link-changed',
  /** There is a web page instead of a file. */
  'web-page',
  /** An answer was not what was asked for. */
  'wrong-answer',
  /** The server fails, or wants to be left alone. */
  'server-failed',
  /** The connection broke again and again, or nothing came for too long. */
  'no-connection',
] as const;

export type RemoteCode = (typeof REMOTE_CODES)[number];

/** An answer, or the lack of one, that keeps a file from being read. */
export class RemoteError extends CodedError<RemoteCode> {
  /** Whether the same request may succeed later. */
  get isPassing(): boolean {
    return this.code === 'no-connection' || this.code === 'server-failed';
  }
}
