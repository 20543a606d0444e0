import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** When somebody spoke, in seconds. */
export interface PersonTurn {
  from: number;
  to: number;
}

/** Reads the turns of these speakers (`speakerKey`) of a recording, by time. */
export type ReadTurns = (spaceId: string, speakers: readonly string[]) => Promise<PersonTurn[]>;

/** How far out of view an element is when its turns are read: about a page. */
const MARGIN = '100% 0px';

/** The turns of an element that is in view, or nearly; undefined until then, and until they have been read. */
export function useTurns(
  element: RefObject<Element | null>,
  read: () => Promise<PersonTurn[]>,
): readonly PersonTurn[] | undefined {
  const [turns, setTurns] = useState<readonly PersonTurn[]>();
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    let isCurrent = true;
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void read().then((found) => isCurrent && setTurns(found));
      },
      { rootMargin: MARGIN },
    );
    observer.observe(target);
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [element, read]);
  return turns;
}
