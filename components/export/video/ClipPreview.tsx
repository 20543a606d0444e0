import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { ClipPainter, ClipScene, FrameFormat } from '#utils/video/index.ts';

export interface ClipPreviewProps {
  scene: ClipScene;
  /** Where playback is in the clip, in seconds; undefined where it is elsewhere. */
  position: ReadonlySignal<number | undefined>;
  isPlaying: ReadonlySignal<boolean>;
}

/** What is shown where the clip is not heard: far enough in for a caption to be there. */
const STILL_AT = 1.5;

/** The picture of the moment that is heard, drawn by the code that draws the video. */
export function ClipPreview({ scene, position, isPlaying }: ClipPreviewProps) {
  const { t } = useLocale();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isOver = false;
    let request = 0;
    let painted = -1;
    let known: { at: number; since: number } = { at: 0, since: 0 };
    // Between two positions of the player, time goes on.
    const now = (): number => {
      const at = position.peek();
      if (at === undefined) return Math.min(STILL_AT, scene.duration / 2);
      if (at !== known.at) known = { at, since: performance.now() };
      const passed = isPlaying.peek() ? Math.min(0.5, (performance.now() - known.since) / 1000) : 0;
      return Math.min(scene.duration, at + passed);
    };
    const run = (paint: ClipPainter): void => {
      if (isOver) return;
      const at = now();
      if (at !== painted) paint(at);
      painted = at;
      request = requestAnimationFrame(() => run(paint));
    };
    void import('#utils/video/index.ts').then(({ createClipPainter, frameFormatOf }) => {
      const { current } = canvas;
      if (isOver || !current) return;
      const format: FrameFormat = frameFormatOf({ ...scene.style, quality: 'standard' });
      Object.assign(current, { width: format.width, height: format.height });
      const context = current.getContext('2d', { alpha: false });
      if (context) run(createClipPainter(context, scene, format));
    });
    return () => {
      isOver = true;
      cancelAnimationFrame(request);
    };
  }, [scene, position, isPlaying]);

  return (
    <canvas
      ref={canvas}
      class="clip-preview"
      data-testid="video-preview"
      data-shape={scene.style.shape}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no img can be drawn on.
      role="img"
      aria-label={t('video-preview', { title: scene.title })}
    />
  );
}
