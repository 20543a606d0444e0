import { signal, useSignal, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Whether somebody can see an element: it is in view, and the page is in front. */
export function useInView(target: RefObject<HTMLElement | null>): ReadonlySignal<boolean> {
  const isSeen = useSignal(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const isInView = signal(false);
    const update = (): void => {
      isSeen.value = isInView.peek() && document.visibilityState === 'visible';
    };
    const observer = new IntersectionObserver((entries) => {
      isInView.value = entries.at(-1)?.isIntersecting ?? false;
      update();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', update);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', update);
    };
  }, [target, isSeen]);
  return isSeen;
}
