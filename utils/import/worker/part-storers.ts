import { takePart } from '#utils/import/store/store-part.ts';
import type { TakeSound } from '#utils/import/store/store-adts.ts';

/** Those who take sound into the library. */
export interface SoundTakers {
  /** How many parts can be taken at a time. */
  count: number;
  take: TakeSound;
  /** Breaks off whatever is still being taken; resolves when nobody writes any more. */
  close(): Promise<void>;
}

/** Takes sound where it is called, one part after the other. */
export const takersHere = (): SoundTakers => ({ count: 1, take: takePart, close: async () => undefined });
