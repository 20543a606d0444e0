export {
  CLIP_CAPTIONS,
  CLIP_DESIGNS,
  CLIP_QUALITIES,
  CLIP_SHAPES,
  CLIP_THEMES,
  type ClipCaptions,
  type ClipCue,
  type ClipDesign,
  type ClipQuality,
  type ClipScene,
  type ClipShape,
  type ClipSpeaker,
  type ClipStyle,
  type ClipTheme,
} from './clip-scene.ts';
export { createClipPainter, type ClipPainter } from './create-painter.ts';
export { frameFormatOf, type FrameFormat } from './frame-size.ts';
export { cutScene } from './cut-scene.ts';
export { encodeClip, type AudioPacket, type ClipAudio, type ClipTags } from './encode/encode-clip.ts';
export { findVideoEncoder } from './encode/find-video-encoder.ts';
