import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { positionBeside, type Box } from './position-beside.ts';

export interface MenuPosition {
  button: RefObject<HTMLElement | null>;
  menu: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onClose: () => void;
}

/** While the menu is open, keeps it beside its button and inside the window; a click elsewhere closes it. */
export function useMenuPosition({ button, menu, isOpen, onClose }: MenuPosition): void {
  useLayoutEffect(() => {
    const [anchor, popover] = [button.current, menu.current];
    if (!isOpen || !anchor || !popover) return undefined;
    const end = new AbortController();
    const { signal } = end;
    const reposition = (): void => {
      const isRightToLeft = getComputedStyle(anchor).direction === 'rtl';
      const { left, top, height } = positionBeside(anchor.getBoundingClientRect(), naturalSize(popover), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
        isRightToLeft,
      });
      Object.assign(popover.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${height}px` });
    };
    popover.scrollTo(0, 0);
    popover.showPopover();
    reposition();
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !popover.contains(target) && !anchor.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', closeOutside, { signal, capture: true });
    window.addEventListener('resize', reposition, { signal });
    window.addEventListener('scroll', reposition, { signal, capture: true });
    return () => {
      end.abort();
      popover.hidePopover();
      popover.removeAttribute('style');
    };
  }, [button, menu, isOpen, onClose]);
}

/** As large as the menu is without the limit of the last time. */
function naturalSize(popover: HTMLElement): Pick<Box, 'width' | 'height'> {
  return { width: popover.offsetWidth, height: popover.scrollHeight + 2 };
}
