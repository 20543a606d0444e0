import { useEffect, useState } from 'preact/hooks';
import type { ClipStyle } from '#utils/video/index.ts';

/** Whether this browser can make such videos; undefined until it has said. */
export function useCanEncode({ shape, quality }: Pick<ClipStyle, 'shape' | 'quality'>): boolean | undefined {
  const [canEncode, setCanEncode] = useState<boolean>();
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const { findVideoEncoder, frameFormatOf } = await import('#utils/video/index.ts');
      const config = await findVideoEncoder(frameFormatOf({ shape, quality }));
      if (!isOver) setCanEncode(config !== undefined);
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [shape, quality]);
  return canEncode;
}
