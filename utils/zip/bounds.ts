/**
 * What a ZIP may ask of us at most. Beyond these it is `too-large`: no X archive comes near them (its parts are cut
 * at 50 GiB, seven thousand entries are usual, 200,000 thinkable).
 */
export const MAX_ENTRIES = 1_000_000;
/** Bytes of the central directory, which is held in memory as it is. */
export const MAX_DIRECTORY_BYTES = 128 * 1024 * 1024;
/** Bytes of one entry, inflated. */
export const MAX_ENTRY_BYTES = 32 * 1024 ** 3;
/** How many end records are tried before a file counts as one without a directory. */
export const MAX_END_RECORDS = 4;
/**
 * Compressed bytes pushed into the inflater at a time. Deflate grows data at most 1032-fold, so that one push makes
 * no more than about 33 MB, whatever it holds.
 */
export const INFLATE_CHUNK_BYTES = 32 * 1024;
/** Compressed bytes that may give nothing: a stored block is the longest thing to wait for, and that is 64 KiB. */
export const MAX_STALLED_BYTES = 256 * 1024;
/**
 * How many times over the wanted entries may together claim the bytes that there are: once, but for a few whose size
 * is damaged. Beyond that they lie over each other, to inflate the same bytes again and again.
 */
export const MAX_CLAIM_RATIO = 4;
/** How many times over the source may be gone through while looking in vain for the end of a salvaged entry. */
export const MAX_SEARCH_PASSES = 4;
/** Bytes of one deflated entry that tells no size and was salvaged without its end. */
export const MAX_ENDLESS_BYTES = 4 * 1024 ** 3;
