import { unzipSync } from 'fflate';
import { stripMarkup } from '#utils/transcript/lines/strip-markup.ts';

const DOCUMENT = 'word/document.xml';

/** Bytes of XML that a document may have: five hours of talk are below 10 MB. */
const MAX_XML_BYTES = 64 << 20;

const PIECE = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^<>]*>/g;

/** Whether the bytes begin as a ZIP does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The text of a document of Word, as Teams, Google Docs and services save transcripts; undefined for any other ZIP. */
export function readDocx(bytes: Uint8Array): string | undefined {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === DOCUMENT && originalSize <= MAX_XML_BYTES,
    });
    const xml = files[DOCUMENT];
    return xml && textOf(new TextDecoder().decode(xml));
  } catch {
    // Damaged, or no ZIP after all: for the person, both are a file without a transcript.
    return undefined;
  }
}

function textOf(xml: string): string {
  const paragraphs = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(PIECE)]
        .map(([, words, element]) =>
          element === undefined ? (words ?? '') : element === 'tab' ? '\t' : '\n',
        )
        .join(''),
    );
  return paragraphs
    .map((line) => (line.includes('&') ? stripMarkup(line).text : line))
    .join('\n')
    .trimEnd();
}
