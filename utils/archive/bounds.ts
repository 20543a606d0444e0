/**
 * Upper bounds of what the texts of an archive may make us read. X cuts its own at about 100 MB, and metadata is far
 * smaller.
 */
export const MAX_METADATA_BYTES = 64 * 1024 * 1024;
/** How deep JSON may be nested. X's is about ten deep. */
export const MAX_JSON_DEPTH = 64;
/** Bytes of one item of a list that is streamed; longer ones are skipped. */
export const MAX_ITEM_BYTES = 4 * 1024 * 1024;
/** How many Spaces one file of metadata may contain. */
export const MAX_SPACES = 100_000;
/** Scripts whose first bytes are read to recognise an archive. */
export const MAX_SCRIPTS_TRIED = 12;
/** How many bytes of each. */
export const SCRIPT_HEAD_BYTES = 256;
/** Characters of an offered title. */
export const MAX_TITLE_LENGTH = 200;
