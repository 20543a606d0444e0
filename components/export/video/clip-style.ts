import { signal, type ReadonlySignal } from '@preact/signals';
import { isRecord } from '#utils/is-record.ts';
import type { StoredValue } from '#utils/stored-value.ts';
import type { ClipStyle } from '#utils/video/index.ts';

/** How clips look, as the person chose last. */
export interface ClipStyleStore {
  style: ReadonlySignal<ClipStyle>;
  change(change: Partial<ClipStyle>): void;
}

/** Lists of their own: those of the drawing code come with it, on demand. */
export const STYLE_CHOICES = {
  design: ['words', 'voices', 'ring'],
  shape: ['square', 'portrait', 'landscape'],
  theme: ['light', 'dark'],
  captions: ['words', 'lines', 'off'],
  quality: ['standard', 'sharp'],
} as const satisfies { [Name in keyof ClipStyle]: readonly ClipStyle[Name][] };

const DEFAULT_STYLE: ClipStyle = {
  design: 'words',
  shape: 'square',
  theme: 'light',
  captions: 'words',
  quality: 'standard',
};

/** Reads a stored style. What is missing or unknown has its default: content scripts can write where it is stored. */
export function parseClipStyle(value: unknown): ClipStyle {
  if (!isRecord(value)) return DEFAULT_STYLE;
  const { design, shape, theme, captions, quality } = STYLE_CHOICES;
  return {
    design: known(design, value['design']) ?? DEFAULT_STYLE.design,
    shape: known(shape, value['shape']) ?? DEFAULT_STYLE.shape,
    theme: known(theme, value['theme']) ?? DEFAULT_STYLE.theme,
    captions: known(captions, value['captions']) ?? DEFAULT_STYLE.captions,
    quality: known(quality, value['quality']) ?? DEFAULT_STYLE.quality,
  };
}

function known<Choice extends string>(choices: readonly Choice[], found: unknown): Choice | undefined {
  return choices.find((choice) => choice === found);
}

export function createClipStyle(stored: StoredValue<ClipStyle>): ClipStyleStore {
  const style = signal(DEFAULT_STYLE);
  void stored.getValue().then((value) => (style.value = parseClipStyle(value)));
  return {
    style,
    change(change) {
      style.value = { ...style.peek(), ...change };
      void stored.setValue(style.peek());
    },
  };
}
