/** Bytes that the sequential pass reads. The complete file would take minutes. */
export const PASS_BYTES = 512 * 1024 ** 2;
