/** Upper bounds of what an MP4 file may make us read. Five hours of audio and video have boxes of about 20 MB. */
export const MAX_MOVIE_BYTES = 64 * 1024 * 1024;
/** Bytes of the boxes of one fragment, which lasts a few seconds. */
export const MAX_FRAGMENT_BYTES = 4 * 1024 * 1024;
/** Boxes at the top level: a fragment has two. */
export const MAX_TOP_BOXES = 200_000;
/** Frames of one audio track: 48 hours of 96 kHz. Tables may state any number without containing it. */
export const MAX_SAMPLES = 16_000_000;
/** How deep boxes are read. Real ones are nested six deep. */
export const MAX_BOX_DEPTH = 12;
/** Bytes of an audio track's sample description. */
export const MAX_DESCRIPTION_BYTES = 4096;
/** Bytes of one frame, also of video: a frame is read at once. */
export const MAX_FRAME_BYTES = 16 * 1024 * 1024;
