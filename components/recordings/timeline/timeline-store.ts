import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { OnChange, TimelineData } from '#utils/library/index.ts';

/** Reads timeline data. */
export interface TimelineSource {
  read(spaceId: string): Promise<TimelineData | undefined>;
  onChange: OnChange;
}

export interface TimelineStore {
  /** Undefined until it has been read. */
  timelineData: ReadonlySignal<TimelineData | undefined>;
  /** Reads it, and again when the library changes, until it has a waveform. Returns a function that stops this. */
  watch(): () => void;
}

export function createTimelineStore(source: TimelineSource, spaceId: string): TimelineStore {
  const timelineData = signal<TimelineData | undefined>(undefined);

  async function read(): Promise<void> {
    if (!timelineData.peek()?.isWaveform) timelineData.value = await source.read(spaceId);
  }

  return {
    timelineData,
    watch() {
      void read();
      return source.onChange((changed) => {
        if (changed?.includes(spaceId) !== false) void read();
      });
    },
  };
}

export function useTimelineData(source: TimelineSource, spaceId: string): TimelineStore['timelineData'] {
  const store = useMemo(() => createTimelineStore(source, spaceId), [source, spaceId]);
  useEffect(() => store.watch(), [store]);
  return store.timelineData;
}
