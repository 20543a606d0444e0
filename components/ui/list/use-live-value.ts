import { useEffect, useState } from 'preact/hooks';
import type { OnChange } from '#utils/library/index.ts';

/** What `read` returns, read again at each change; undefined until it has been read. Both have to be the same each time. */
export function useLiveValue<T>(read: () => Promise<T>, onChange: OnChange): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    let reads = 0;
    const update = async (): Promise<void> => {
      reads += 1;
      const number = reads;
      const next = await read();
      if (isCurrent && number === reads) setValue(() => next);
    };
    void update();
    const unsubscribe = onChange(() => void update());
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, [read, onChange]);
  return value;
}
