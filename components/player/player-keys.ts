import { BACK, FORWARD } from './PlayerOptions.tsx';

/** What a key does while a recording is open. Seconds are moved by, rates multiplied. */
export type KeyAction =
  | { do: 'toggle' }
  | { do: 'move'; seconds: number }
  | { do: 'rate'; steps: number }
  | { do: 'bookmark' }
  | { do: 'zoom'; steps: number };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ' ': { do: 'toggle' },
  k: { do: 'toggle' },
  j: { do: 'move', seconds: -BACK },
  l: { do: 'move', seconds: FORWARD },
  ArrowLeft: { do: 'move', seconds: -5 },
  ArrowRight: { do: 'move', seconds: 5 },
  ',': { do: 'move', seconds: -1 },
  '.': { do: 'move', seconds: 1 },
  '<': { do: 'rate', steps: -1 },
  '>': { do: 'rate', steps: 1 },
  b: { do: 'bookmark' },
  '+': { do: 'zoom', steps: 1 },
  '=': { do: 'zoom', steps: 1 },
  '-': { do: 'zoom', steps: -1 },
};

/** Inputs that nobody types into. */
const TICKED = 'input:is([type="checkbox"], [type="radio"], [type="file"])';
const RANGE = 'input[type="range"]';
/** Elements that have a use of their own for any key; others only for the space bar, or for arrows. */
const TAKES_KEYS = `input:not(${TICKED}, ${RANGE}), textarea, select, [contenteditable], dialog`;
const TAKES_SPACE = `button, a, summary, ${TICKED}`;
const TAKES_ARROWS = `${RANGE}, input[type="radio"]`;

/** What a key pressed on this page is to do, if anything: nothing while someone types, or asks the browser. */
export function keyActionOf(event: KeyboardEvent): KeyAction | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { target, key } = event;
  const element = target instanceof Element ? target : undefined;
  if (element?.closest(TAKES_KEYS)) return undefined;
  if (key === ' ' && element?.closest(TAKES_SPACE)) return undefined;
  if (key.startsWith('Arrow') && element?.closest(TAKES_ARROWS)) return undefined;
  return ACTIONS[latinKey(event)];
}

const PLACES: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };

/** Where a keyboard writes Arabic or Greek, a key is known by the Latin letter that has its place elsewhere. */
function latinKey({ key, code }: KeyboardEvent): string {
  const isForeign = /[^ -~]/.test(key);
  const there = isForeign ? (PLACES[code] ?? /^Key([A-Z])$/.exec(code)?.[1] ?? key) : key;
  return there.length === 1 ? there.toLowerCase() : there;
}
