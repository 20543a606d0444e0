const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** How many rows a key moves by in a list; undefined if it moves by none. `page`: the rows of Page Up and Page Down. */
export function listStep(key: string, page: number): number | undefined {
  if (key === 'PageUp') return -page;
  return key === 'PageDown' ? page : STEPS[key];
}
