import { CodedError } from '#utils/coded-error.ts';
import type { PartWorkerPool } from '#utils/import/import-context.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import { MAX_INFLATION } from '#utils/zip/index.ts';

/**
 * Bytes that all items of one import may inflate to at any ratio. Each alone may inflate to 64 MiB
 * (`MAX_ANY_INFLATION_BYTES`): this is for many of them.
 */
const MAX_ANY_BYTES = 256 * 1024 * 1024;

/** Counts what the items of an import inflate to. */
export interface InflationMeter {
  /**
   * To be called before an item is stored, and the result with the bytes as they come. Throws CodedError `too-large`
   * if the items so far have inflated to more than a real archive does.
   */
  begin(item: Pick<FileItem, 'path' | 'packedSize'>): (count: number) => void;
}

export function createInflationMeter(): InflationMeter {
  let inflated = 0;
  let allowed = MAX_ANY_BYTES;
  return {
    begin({ path, packedSize }) {
      allowed += packedSize * MAX_INFLATION;
      if (inflated > allowed) throw new CodedError('too-large', `${inflated} bytes before ${path}`);
      return (count) => {
        inflated += count;
      };
    },
  };
}

/** The same pool, whose parts are counted. */
export function meteredPool(pool: PartWorkerPool, meter: InflationMeter): PartWorkerPool {
  return {
    ...pool,
    async storePart(item, part, options) {
      const count = meter.begin(item);
      const onBytes = (bytes: number): void => {
        count(bytes);
        options.onBytes(bytes);
      };
      return pool.storePart(item, part, { ...options, onBytes });
    },
  };
}
