import { SKIP_SECONDS } from '#utils/engine/index.ts';

/** What a key does in the library: `seconds` to move by, `steps` of the speed or of the zoom. */
export type KeyAction =
  | { do: 'toggle' }
  | { do: 'move'; seconds: number }
  | { do: 'rate'; steps: number }
  | { do: 'bookmark' }
  | { do: 'keys' }
  | { do: 'back' }
  | { do: 'zoom'; steps: number };

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ' ': { do: 'toggle' },
  k: { do: 'toggle' },
  j: { do: 'move', seconds: -SKIP_SECONDS.back },
  l: { do: 'move', seconds: SKIP_SECONDS.forward },
  ArrowLeft: { do: 'move', seconds: -5 },
  ArrowRight: { do: 'move', seconds: 5 },
  ',': { do: 'move', seconds: -1 },
  '.': { do: 'move', seconds: 1 },
  '<': { do: 'rate', steps: -1 },
  '>': { do: 'rate', steps: 1 },
  b: { do: 'bookmark' },
  '?': { do: 'keys' },
  Escape: { do: 'back' },
  '+': { do: 'zoom', steps: 1 },
  '=': { do: 'zoom', steps: 1 },
  '-': { do: 'zoom', steps: -1 },
};

/** Inputs that take no text. */
const TOGGLES = 'input:is([type="checkbox"], [type="radio"], [type="file"])';
const RANGE = 'input[type="range"]';
/** Elements that use all keys themselves; others use only the space bar, or the arrows. */
const USES_ALL_KEYS = `input:not(${TOGGLES}, ${RANGE}), textarea, select, [contenteditable], dialog`;
const USES_SPACE = `button, a, summary, ${TOGGLES}`;
const USES_ARROWS = `${RANGE}, input[type="radio"]`;

/** The action of a key, if it has one: none while someone types, or where the key is the browser's or an element's. */
export function keyActionOf(event: KeyboardEvent): KeyAction | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { target, key } = event;
  const element = target instanceof Element ? target : undefined;
  if (element?.closest(USES_ALL_KEYS)) return undefined;
  if (key === ' ' && element?.closest(USES_SPACE)) return undefined;
  if (key.startsWith('Arrow') && element?.closest(USES_ARROWS)) return undefined;
  return ACTIONS[latinKey(event)];
}

const LATIN_BY_CODE: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };

/** On an Arabic or Greek keyboard, the Latin letter that is on the same key elsewhere. */
function latinKey({ key, code }: KeyboardEvent): string {
  const isForeign = /[^ -~]/.test(key);
  const latin = isForeign ? (LATIN_BY_CODE[code] ?? /^Key([A-Z])$/.exec(code)?.[1] ?? key) : key;
  return latin.length === 1 ? latin.toLowerCase() : latin;
}
