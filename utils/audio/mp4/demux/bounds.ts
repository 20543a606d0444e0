/** What an MP4 file may ask of us at most. Five hours of sound and video have boxes of about 20 MB. */
export const MAX_MOVIE_BYTES = 64 * 1024 * 1024;
/** Bytes of the boxes of one fragment, which is a few seconds long. */
export const MAX_FRAGMENT_BYTES = 4 * 1024 * 1024;
/** Boxes side by side at the top: two for each fragment. */
export const MAX_TOP_BOXES = 200_000;
/** Frames of one sound, by tables that may state any number without holding it: 48 hours of 96 kHz. */
export const MAX_SAMPLES = 16_000_000;
/** Boxes in boxes that are looked into. Real ones are six deep. */
export const MAX_DEPTH = 12;
/** Bytes of the description of a sound. */
export const MAX_DESCRIPTION_BYTES = 4096;
/** Bytes of one frame, of a picture too: it is read at once. */
export const MAX_FRAME_BYTES = 16 * 1024 * 1024;
