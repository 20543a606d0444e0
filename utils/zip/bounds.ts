/**
 * Upper bounds of what a ZIP may make us read; beyond them it is `too-large`. No X archive comes near them: its parts
 * are cut at 50 GiB, 7,000 entries are usual, and 200,000 are conceivable.
 */
export const MAX_ENTRIES = 1_000_000;
/** Bytes of the central directory, which is held in memory. */
export const MAX_DIRECTORY_BYTES = 128 * 1024 * 1024;
/** Bytes of one entry, inflated. */
export const MAX_ENTRY_BYTES = 32 * 1024 ** 3;
/**
 * How many times over a deflated entry may inflate, and the bytes up to which this does not count. Texts reach 30, the
 * same frame of silence again and again 230, nothing but zeros 1032.
 */
export const MAX_INFLATION = 250;
export const MAX_ANY_INFLATION_BYTES = 64 * 1024 * 1024;
/** How many end records are tried before a file counts as one without a directory. */
export const MAX_END_RECORDS = 4;
/**
 * Compressed bytes pushed into the inflater at a time. Deflate expands data at most 1032-fold, so one push produces
 * no more than about 33 MB, whatever the data is.
 */
export const INFLATE_CHUNK_BYTES = 32 * 1024;
/** Compressed bytes that may produce nothing. The longest unit without output is a stored block, which has 64 KiB. */
export const MAX_STALLED_BYTES = 256 * 1024;
/**
 * How many times over the entries to be read may claim the bytes that exist: once, apart from a few with a damaged
 * size. Entries that claim more overlap, to have the same bytes inflated again and again.
 */
export const MAX_CLAIM_RATIO = 4;
/** How many times over a source may be searched in vain for the end of a salvaged entry. */
export const MAX_SEARCH_PASSES = 4;
/** Bytes of one deflated entry that states no size and was salvaged without its end. */
export const MAX_ENDLESS_BYTES = 4 * 1024 ** 3;
