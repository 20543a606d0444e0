/** How much of a file the sequential pass goes through: the whole would take minutes. */
export const PASS_BYTES = 512 * 1024 ** 2;
