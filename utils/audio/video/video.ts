/** The video of one file, in groups of frames. All times are in seconds of the file's audio, as the player counts it. */
export interface Video {
  /** The group to begin with, so that the frame at `position` can be decoded; undefined where there is no frame. */
  groupAt(position: number): Promise<VideoGroup | undefined>;
  /** Stops what it is still reading. */
  close(): void;
}

/** Some frames in a row. */
export interface VideoGroup {
  /** When its first frame is shown, in seconds. */
  from: number;
  /** Whether it can be decoded without the group before. */
  isKey: boolean;
  read(): Promise<VideoFrames>;
  /** The group after it; undefined at the end. */
  next(): Promise<VideoGroup | undefined>;
}

export interface VideoFrames {
  description: VideoDescription;
  /** In the order in which they are decoded. */
  frames: VideoFrame[];
}

/** What a decoder needs to know before the first frame. */
export interface VideoDescription {
  /** The MIME type by which a browser says whether it plays this. */
  type: string;
  /** The entry of an MP4's sample description (`avc1` and the like), as a box. */
  entry: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
}

export interface VideoFrame {
  /** When it is shown, in seconds. */
  at: number;
  isKey: boolean;
  data: Uint8Array;
}
