/** Seconds that a key moves by; Home and End stay the browser's. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -60,
  PageUp: 60,
};

/** Where a key leads from `position` (seconds), or undefined if it is none of ours. */
export function keyTarget(key: string, position: number, duration: number): number | undefined {
  const step = STEPS[key];
  return step === undefined ? undefined : Math.max(0, Math.min(duration, position + step));
}
