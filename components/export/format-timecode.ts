/** `0:12.6`, `1:02`, `1:02:03.5`: to the tenth of a second, in ASCII, as `parseTimecode` reads it. */
export function formatTimecode(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const [hours, minutes, rest] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, tenths % 600];
  const ofMinute = two(Math.floor(rest / 10)) + (rest % 10 > 0 ? `.${rest % 10}` : '');
  return hours > 0 ? `${hours}:${two(minutes)}:${ofMinute}` : `${minutes}:${ofMinute}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
