import { useLayoutEffect } from 'preact/hooks';
import { latinKey } from '#components/ui/latin-key.ts';

/** Where keys are for typing, or for what is open above the page. */
const USES_KEYS = 'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog, [role="menu"]';

/** Keys for what is selected, wherever on the page the focus is. */
export function useSelectionKeys(actions: Readonly<Record<string, () => void>>): void {
  // Before the next key: whoever holds Shift and an arrow may press Delete at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || shiftKey) return;
      if (target instanceof Element && target.closest(USES_KEYS)) return;
      const act = actions[latinKey(event)];
      if (!act) return;
      event.preventDefault();
      act();
    };
    // Before the keys of the page, which listen to the document: Escape drops the selection first, and then goes back.
    document.body.addEventListener('keydown', press);
    return () => document.body.removeEventListener('keydown', press);
  });
}
