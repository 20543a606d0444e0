/**
 * Parses a time that a person types, `62`, `62.5`, `1:02` or `1:02:03`, to seconds. Undefined for anything else. Also
 * reads Arabic and Persian digits, and the full-width ones of Japanese keyboards.
 */
export function parseTimecode(text: string): number | undefined {
  const match = /^(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d*)?)$/.exec(toAscii(text).trim());
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = ''] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}

/** With ASCII digits and punctuation. A time copied from a page has controls of writing direction around it. */
function toAscii(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.');
}
