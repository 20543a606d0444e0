/** WebDriver's codes of keys that are not characters. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F2: '\uE032',
  Delete: '\uE017',
};

/** Presses keys one after another, named by their `KeyboardEvent.key`. */
export function keyActions(keys: readonly string[]): unknown[] {
  const actions = keys
    .map((key) => KEYS[key] ?? key)
    .flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** A click at a point in CSS pixels from the top left of the viewport. */
export function mouseActions({ x, y }: { x: number; y: number }): unknown[] {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', actions }];
}
