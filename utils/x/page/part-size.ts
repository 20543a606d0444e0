const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
/** Languages put one and the same unit in different forms after these. */
const AMOUNTS = [1, 1.5, 2, 3, 11, 100];

/**
 * The size that X gives for a part of the archive, just as it is written in the part's row ("2.4 GB", "2,4 Go"). None
 * where no text there looks like one in the page's language.
 */
export function sizeWritten(row: Element, language: string): string | undefined {
  const size = patternFor(language);
  const texts = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const found = size.exec(texts.currentNode.textContent ?? '');
    if (found) return found[0].replace(/\s+/g, '\u00A0').trim();
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

function patternFor(language: string): RegExp {
  const known = patterns.get(language) ?? sizePattern(language);
  patterns.set(language, known);
  return known;
}

/** Digits of any script, and one of the units as the browser writes them in this language or in English. */
function sizePattern(language: string): RegExp {
  const units = [...new Set([...unitsIn(language), ...unitsIn('en')])]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const number = String.raw`\p{Nd}[\p{Nd}.,\u066B\u066C]*`;
  const unit = `(?:${units.join('|')})`;
  const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`;
  // Hausa has the unit in front.
  return new RegExp(String.raw`${number}\s?${unit}(?!${letter})|(?<!${letter})${unit}\s${number}`, 'iu');
}

function unitsIn(language: string): string[] {
  return UNITS.flatMap((unit) =>
    (['long', 'short'] as const).flatMap((unitDisplay) => {
      const format = new Intl.NumberFormat(knownTag(language), { style: 'unit', unit, unitDisplay });
      return AMOUNTS.flatMap((amount) =>
        format.formatToParts(amount).flatMap(({ type, value }) => (type === 'unit' ? value : [])),
      );
    }),
  );
}

/** `html[lang]` is X's word, and may be none that the browser takes. */
function knownTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en'; // no language tag at all: the one question asked here
  }
}
