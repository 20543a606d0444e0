/** `1:02:03`, or `2:03` below the hour, in digits that programs read. */
export function formatTimestamp(seconds: number): string {
  const whole = Math.floor(Math.max(0, seconds) + 1e-6);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
}

/** `01:02:03.450`, as WebVTT has it. */
export function formatMilliseconds(seconds: number): string {
  const all = Math.round(Math.max(0, seconds) * 1000);
  const whole = Math.floor(all / 1000);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(rest)}.${String(all % 1000).padStart(3, '0')}`;
}

/** `07` of 7. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
