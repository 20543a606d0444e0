/**
 * Upper bounds of what the texts of an archive may make us read. X cuts its own at about 100 MB, and metadata is far
 * smaller.
 */
export const MAX_METADATA_BYTES = 64 * 1024 * 1024;
/** Bytes of all lists of Spaces in one archive, and how many of these files are read. */
export const MAX_ALL_METADATA_BYTES = 4 * MAX_METADATA_BYTES;
export const MAX_METADATA_FILES = 1000;
/** Bytes of all posts in one archive that are searched for titles: a million posts are about 2 GB. */
export const MAX_ALL_POSTS_BYTES = 8 * 1024 ** 3;
/** Parts of one Space. Only `_0` has been seen; a day in parts of two minutes has 720. */
export const MAX_PARTS = 1000;
/** Copies of one part. Real imports have a few: overlapping archives, a download made twice. */
export const MAX_COPIES = 8;
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
/** Titles that are offered for one Space. */
export const MAX_TITLES = 8;
