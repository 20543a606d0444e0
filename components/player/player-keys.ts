import { latinKey } from '#components/ui/latin-key.ts';

/**
 * What a key does in the library: `seconds` to move by, the direction to skip in, `steps` of the speed or of the zoom, the turn before
 * or after, a speaker's position among all, an end of the selection that moves here.
 */
export type KeyAction =
  | { do: 'toggle' }
  | { do: 'turn'; step: 1 | -1 }
  | { do: 'speaker'; index: number }
  | { do: 'select'; edge: 'from' | 'to' }
  | { do: 'move'; seconds: number }
  | { do: 'skip'; direction: 1 | -1 }
  | { do: 'rate'; steps: number }
  | { do: 'bookmark' }
  | { do: 'copy' }
  | { do: 'keys' }
  | { do: 'settings' }
  | { do: 'search' }
  | { do: 'back' }
  | { do: 'zoom'; steps: number };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ' ': { do: 'toggle' },
  k: { do: 'toggle' },
  n: { do: 'turn', step: 1 },
  p: { do: 'turn', step: -1 },
  '[': { do: 'select', edge: 'from' },
  ']': { do: 'select', edge: 'to' },
  j: { do: 'skip', direction: -1 },
  l: { do: 'skip', direction: 1 },
  ArrowLeft: { do: 'move', seconds: -5 },
  ArrowRight: { do: 'move', seconds: 5 },
  ',': { do: 'move', seconds: -1 },
  '.': { do: 'move', seconds: 1 },
  '<': { do: 'rate', steps: -1 },
  '>': { do: 'rate', steps: 1 },
  b: { do: 'bookmark' },
  c: { do: 'copy' },
  '?': { do: 'keys' },
  '/': { do: 'search' },
  Escape: { do: 'back' },
  '+': { do: 'zoom', steps: 1 },
  '=': { do: 'zoom', steps: 1 },
  '-': { do: 'zoom', steps: -1 },
};

/** Inputs that take no text. */
const TOGGLES = 'input:is([type="checkbox"], [type="radio"], [type="file"])';
const RANGE = 'input[type="range"]';
/** Elements that use all keys themselves; others use only the space bar, or the arrows. */
const USES_ALL_KEYS = `input:not(${TOGGLES}, ${RANGE}), textarea, select, [contenteditable]`;
const USES_SPACE = `button, a, summary, ${TOGGLES}`;
const USES_ARROWS = `${RANGE}, input[type="radio"]`;

/** Many keyboards have these only with AltGr, which counts as Ctrl and Alt on some systems. */
const WITH_ALT = /^[[\]]$/;

/** The action of a key, if it has one: none while someone types, or where the key is the browser's or an element's. */
export function keyActionOf(event: KeyboardEvent): KeyAction | undefined {
  const { target, key } = event;
  if (isChord(event, ',')) return { do: 'settings' };
  if (isChord(event, 'k')) return { do: 'search' };
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (event.defaultPrevented || (hasModifier && !WITH_ALT.test(key))) return undefined;
  const element = target instanceof Element ? target : undefined;
  // Also where nothing in a dialog has the focus, since what had it has gone.
  if (element?.closest(USES_ALL_KEYS) || document.querySelector('dialog[open]')) return undefined;
  if (key === ' ' && element?.closest(USES_SPACE)) return undefined;
  if (key.startsWith('Arrow') && element?.closest(USES_ARROWS)) return undefined;
  const typed = latinKey(event);
  return /^[1-9]$/.test(typed) ? { do: 'speaker', index: Number(typed) - 1 } : ACTIONS[typed];
}

/** As in most programs: Ctrl and this key, ⌘ on a Mac. */
function isChord(event: KeyboardEvent, key: string): boolean {
  const { defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event;
  return !defaultPrevented && latinKey(event) === key && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
