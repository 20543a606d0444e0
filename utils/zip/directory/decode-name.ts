const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The upper half of code page 437, the encoding of names without the UTF-8 flag (APPNOTE, appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * Decodes an entry's name, with `/` between folders. Many writers use UTF-8 without setting its flag, and text in
 * code page 437 is hardly ever valid UTF-8: so the bytes decide, not the flag.
 */
export function decodeName(bytes: Uint8Array): string {
  return (decodeUtf8(bytes) ?? decodeCp437(bytes)).replaceAll('\\', '/');
}

/** The text, or undefined where the bytes are not UTF-8. */
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
