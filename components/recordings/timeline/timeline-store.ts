import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { SoundPicture } from '#utils/library/repositories/timeline-data.ts';

export type { SoundPicture };

/** Where pictures come from. */
export interface PictureSource {
  read(space: string): Promise<SoundPicture | undefined>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export interface PictureStore {
  /** Undefined until it has been read. */
  picture: ReadonlySignal<SoundPicture | undefined>;
  /** Begins to follow it: its waveform may come while it is looked at. Returns what ends that. */
  watch(): () => void;
}

export function createPictureStore(source: PictureSource, space: string): PictureStore {
  const picture = signal<SoundPicture | undefined>(undefined);

  async function read(): Promise<void> {
    if (!picture.peek()?.isWaveform) picture.value = await source.read(space);
  }

  return {
    picture,
    watch() {
      void read();
      return source.onChange(() => void read());
    },
  };
}

export function usePicture(source: PictureSource, space: string): PictureStore['picture'] {
  const store = useMemo(() => createPictureStore(source, space), [source, space]);
  useEffect(() => store.watch(), [store]);
  return store.picture;
}
