import type { TimeRange } from '#utils/audio/index.ts';
import type { RingSource } from '#utils/ring/index.ts';

/** `words`: large captions. `voices`: waveform and lanes, as in the library. `ring`: the recording's face, and who speaks in it. */
export const CLIP_DESIGNS = ['words', 'voices', 'ring'] as const;
export type ClipDesign = (typeof CLIP_DESIGNS)[number];

export const CLIP_SHAPES = ['square', 'portrait', 'landscape'] as const;
export type ClipShape = (typeof CLIP_SHAPES)[number];

export const CLIP_THEMES = ['light', 'dark'] as const;
export type ClipTheme = (typeof CLIP_THEMES)[number];

/** `words`: each word lights up when it is spoken. */
export const CLIP_CAPTIONS = ['words', 'lines', 'off'] as const;
export type ClipCaptions = (typeof CLIP_CAPTIONS)[number];

export const CLIP_QUALITIES = ['standard', 'sharp'] as const;
export type ClipQuality = (typeof CLIP_QUALITIES)[number];

/** How a clip looks, as the person chose. */
export interface ClipStyle {
  design: ClipDesign;
  shape: ClipShape;
  theme: ClipTheme;
  captions: ClipCaptions;
  quality: ClipQuality;
}

/** Everything that the pictures of a clip are made from. Plain data; times in seconds from the start of the clip. */
export interface ClipScene {
  title: string;
  /** Empty where it is not known. */
  host: string;
  date: string;
  duration: number;
  /** Of the whole recording. */
  ring: RingSource;
  /** Which part of the recording it is, 0–1. */
  part: TimeRange;
  /** In the order of the recording, as their hues depend on it. */
  speakers: ClipSpeaker[];
  /** How loud it is, 0–255. */
  levels: { perSecond: number; values: Uint8Array };
  /** By time. */
  cues: ClipCue[];
  style: ClipStyle;
}

export interface ClipSpeaker {
  label: string;
  /** In this clip, by time. */
  turns: TimeRange[];
}

export interface ClipCue extends TimeRange {
  text: string;
  /** Who says it, by position in `speakers`, where that is known. */
  speaker?: number;
  /** What the transcript calls them, where they are none of the speakers. */
  label?: string;
}
