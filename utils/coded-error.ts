/**
 * An expected failure. Programs and the interface recognise it by its `code` (the words are in `locales/`, under
 * `error-<code>`); `message` is for developers.
 */
export class CodedError<Code extends string = string> extends Error {
  override readonly name = 'CodedError';
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The code of an error, also after it has lost its class by crossing a message channel. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** An error as plain data, which every message channel can carry. */
export interface Failure {
  message: string;
  code?: string;
}

export function toFailure(error: unknown): Failure {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === undefined ? { message } : { message, code };
}

export function fromFailure({ message, code }: Failure): Error {
  return code === undefined ? new Error(message) : new CodedError(code, message);
}
