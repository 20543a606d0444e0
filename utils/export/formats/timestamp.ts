/** `1:02:03`, or `2:03` below an hour, in ASCII digits for other programs. */
export function formatTimestamp(seconds: number): string {
  const [hours, minutes, rest] = splitSeconds(Math.floor(Math.max(0, seconds) + 1e-6));
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
}

/** `01:02:03.450`, the timestamp of WebVTT. */
export function formatMilliseconds(seconds: number): string {
  const milliseconds = Math.round(Math.max(0, seconds) * 1000);
  const parts = splitSeconds(Math.floor(milliseconds / 1000));
  return `${parts.map(twoDigits).join(':')}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

/** `07` for 7. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function splitSeconds(seconds: number): [hours: number, minutes: number, seconds: number] {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}
