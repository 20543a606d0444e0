/** X's handles: letters, digits and underscores, at most 15, a few early ones longer. */
export const HANDLE = /^\w{1,20}$/;

/** A handle without its @. Undefined if the text is none. */
export function toHandle(text: string | undefined): string | undefined {
  const handle = text?.trim().replace(/^@/, '');
  return handle !== undefined && HANDLE.test(handle) ? handle : undefined;
}
