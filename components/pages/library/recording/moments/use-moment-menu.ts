import { useCallback, useEffect, useState } from 'preact/hooks';
import { keyActionOf } from '#components/player/player-keys.ts';
import { anchorOf, isByPointer } from '#components/ui/menu/ContextMenu.tsx';
import type { Box } from '#components/ui/menu/position-beside.ts';
import { momentTarget, type MomentTarget } from './moment-target.ts';
import type { OpenRecordingState } from '#components/pages/library/recording/use-open-recording.ts';

/** What somebody wants a menu of, and where it is to be. */
export interface MomentMenu extends MomentTarget {
  anchor: Box;
}

export interface MomentMenuOptions {
  open: OpenRecordingState;
  /** Copies a moment, in seconds. */
  onCopy: (at: number) => void;
  /** Asks for the name of a speaker, by position. */
  onName: (speaker: number) => void;
}

/** The parts of the page that are about the open recording. */
const RECORDING = '.recording-view';

/**
 * The menu of lanes and lines, by the pointer's other button or the key for it; undefined while there is none. With Shift
 * the pointer gets the browser's own. F2 names who the focus is about, C copies the moment that it is about.
 */
export function useMomentMenu({
  open,
  onCopy,
  onName,
}: MomentMenuOptions): [menu: MomentMenu | undefined, close: () => void] {
  const [menu, setMenu] = useState<MomentMenu>();
  const close = useCallback(() => setMenu(undefined), []);
  useEffect(() => {
    const targetOf = (element: unknown, pointer?: { x: number; y: number }): MomentTarget | undefined => {
      if (!(element instanceof Element) || !element.closest(RECORDING)) return undefined;
      const { speakers, position, view } = open;
      const sources = { speakers, position: position.peek(), range: view.range.peek() };
      return momentTarget(element, sources, pointer);
    };
    const openMenu = (event: MouseEvent): void => {
      const hasPointer = isByPointer(event);
      if (event.defaultPrevented || (hasPointer && event.shiftKey)) return;
      const target = targetOf(event.target, hasPointer ? { x: event.clientX, y: event.clientY } : undefined);
      if (!target) return;
      event.preventDefault();
      setMenu({ ...target, anchor: anchorOf(event) });
    };
    const press = (event: KeyboardEvent): void => {
      const speaker = event.key === 'F2' ? targetOf(event.target)?.speaker : undefined;
      const isCopy = keyActionOf(event)?.do === 'copy';
      if (speaker !== undefined) onName(speaker);
      else if (isCopy) onCopy(targetOf(event.target)?.at ?? open.position.peek());
      else return;
      event.preventDefault();
    };
    // Before the page's keys, which listen to the document.
    document.body.addEventListener('contextmenu', openMenu);
    document.body.addEventListener('keydown', press);
    return () => {
      document.body.removeEventListener('contextmenu', openMenu);
      document.body.removeEventListener('keydown', press);
    };
  }, [open, onCopy, onName]);
  return [menu, close];
}
