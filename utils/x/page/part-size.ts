const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
/** Amounts after which languages use different forms of the same unit. */
const AMOUNTS = [1, 1.5, 2, 3, 11, 100];

/**
 * The size of a part of the archive, as X writes it in the part's row ("2.4 GB", "2,4 Go"). Undefined if no text there
 * looks like a size in the page's language or in English.
 */
export function findWrittenSize(row: Element, language: string): string | undefined {
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

/** Digits of any script and a unit, as the browser writes units in this language or in English. */
function sizePattern(language: string): RegExp {
  const units = [...new Set([...unitsIn(language), ...unitsIn('en')])]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const number = String.raw`\p{Nd}[\p{Nd}.,\u066B\u066C]*`;
  const unit = `(?:${units.join('|')})`;
  const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`;
  // Hausa writes the unit before the number.
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

/** The language tag, or `en` if X's `html[lang]` is not a valid one. */
function knownTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en'; // getCanonicalLocales throws only for invalid tags
  }
}
