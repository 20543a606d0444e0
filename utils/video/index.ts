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
