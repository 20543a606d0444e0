/** What the texts of an archive may ask of us at most. X cuts its own at about 100 MB, metadata long before that. */
export const MAX_METADATA_BYTES = 64 * 1024 * 1024;
/** How deep JSON may be nested. X's goes to about ten. */
export const MAX_DEPTH = 64;
/** Bytes of one item of a list that is read as it streams; a longer one is passed over. */
export const MAX_ITEM_BYTES = 4 * 1024 * 1024;
/** How many Spaces one file of metadata may name. */
export const MAX_SPACES = 100_000;
/** Scripts whose beginnings are looked at, to know an archive by. */
export const MAX_SCRIPTS_TRIED = 12;
/** Bytes of such a beginning. */
export const SCRIPT_HEAD_BYTES = 256;
/** Characters of a title that is offered. */
export const MAX_TITLE_LENGTH = 200;
