const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The upper half of code page 437, which names are in that do not say that they are UTF-8 (APPNOTE, appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * An entry's name, with `/` between folders. Many writers put UTF-8 without setting its flag, and text in code page
 * 437 hardly ever happens to be valid UTF-8: so the bytes decide, not the flag.
 */
export function decodeName(bytes: Uint8Array): string {
  return (decodeUtf8(bytes) ?? decodeCp437(bytes)).replaceAll('\\', '/');
}

/** The text, unless it is no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined; // It is not UTF-8: that is the answer, not a failure.
  }
}

function decodeCp437(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) name += byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128);
  return name;
}
