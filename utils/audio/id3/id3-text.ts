const DECODERS = [
  new TextDecoder('latin1'),
  new TextDecoder('utf-16le'),
  new TextDecoder('utf-16be'),
  new TextDecoder('utf-8'),
];
const UTF_16_WITH_MARK = 1;

/** The text of an ID3 frame whose first byte names the encoding (0–3), up to its end. */
export function readText(body: Uint8Array): string {
  return decode(body).split('\0', 1)[0] ?? '';
}

/** The description and value of a TXXX frame. */
export function readDescribedText(body: Uint8Array): { description: string; value: string } {
  const [description = '', value = ''] = decode(body).split('\0', 2);
  return { description, value: value.startsWith('\uFEFF') ? value.slice(1) : value };
}

function decode(body: Uint8Array): string {
  const encoding = body[0] ?? 0;
  const isBigEndian = encoding === UTF_16_WITH_MARK && body[1] === 0xfe && body[2] === 0xff;
  // An encoding that does not exist is most likely text that forgot to name one.
  const decoder = DECODERS[isBigEndian ? 2 : encoding];
  return decoder ? decoder.decode(body.subarray(1)) : (DECODERS[3]?.decode(body) ?? '');
}
