/**
 * Seconds of what a person types: `62`, `62.5`, `1:02` or `1:02:03`; undefined of anything else. Arabic and Persian
 * digits, and the full-width ones of Japanese keyboards, are taken as what they are.
 */
export function parseTimecode(text: string): number | undefined {
  const match = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d*)?)$/.exec(plain(text).trim());
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = ''] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}

/** With the digits and signs of ASCII. Directional marks come along when a time is copied from a page. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.');
}
