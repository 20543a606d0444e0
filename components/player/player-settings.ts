import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { DEFAULT_SETTINGS, type PlayerSettings } from '#utils/engine/index.ts';
import type { PlayerStore } from './player-store.ts';

const NAMES = Object.keys(DEFAULT_SETTINGS);

/** The player's settings, as a signal that does not change with the position. */
export function usePlayerSettings({ state }: Pick<PlayerStore, 'state'>): ReadonlySignal<PlayerSettings> {
  return useMemo(() => {
    const json = computed(() => JSON.stringify({ ...DEFAULT_SETTINGS, ...state.value }, NAMES));
    return computed((): PlayerSettings => JSON.parse(json.value));
  }, [state]);
}
