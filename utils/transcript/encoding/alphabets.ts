/** A way to write one alphabet with one byte a character. */
export interface Alphabet {
  /** As `TextDecoder` names it. */
  encoding: string;
  /** The interface's languages for which it is likely. */
  languages: readonly string[];
  /** Its letters beyond ASCII, most frequent first. */
  letters: string;
}

const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъіїєґўђјљњћџ';
const LATIN = 'éáíóñãçúäüöàèêôâßåøæùîëïûìòõœÿ';

/** Alphabets of subtitles that are not UTF-8, in the order in which they are tried. */
export const ALPHABETS: readonly Alphabet[] = [
  { encoding: 'windows-1252', languages: ['es', 'pt', 'fr', 'de', 'en', 'it', 'sv'], letters: LATIN },
  {
    encoding: 'windows-1250',
    languages: ['pl', 'cs', 'hu', 'ro'],
    letters: 'íáéěčřžšýłąęóůśżćńúőöüűďťňźäôľĺŕășțđ',
  },
  { encoding: 'windows-1251', languages: ['ru', 'uk', 'bg', 'sr'], letters: CYRILLIC },
  { encoding: 'koi8-r', languages: [], letters: CYRILLIC },
  { encoding: 'ibm866', languages: [], letters: CYRILLIC },
  { encoding: 'windows-1253', languages: ['el'], letters: 'αοιετσνηυρπκμλςωίόάγέήδβχύθφώξζψ' },
  { encoding: 'windows-1254', languages: ['tr'], letters: 'ıüğşöçâîû' },
  { encoding: 'windows-1255', languages: ['he'], letters: 'יוהלאתמרבשנדעחקפםטסכגןזצךףץ' },
  { encoding: 'windows-1256', languages: ['ar', 'fa'], letters: 'اليمنوتربعدسهفكقحةجأشصطخىذضزغثءإئظؤآپچگژ' },
  { encoding: 'windows-874', languages: ['th'], letters: 'านรกอเง่้มยลวดทสตะิัปบคหแจพชขใไ็ีืุูโผถศซณฟธ' },
  { encoding: 'macintosh', languages: [], letters: LATIN },
];

/** Signs that occur in every alphabet. */
const SIGNS = '“”‘’«»„‚–—…·•°¿¡ªº€£©№、。';
/** The share of each kind of character beyond ASCII. */
const [LOWER, UPPER, SIGN_SHARE, OTHER] = [0.87, 0.05, 0.07, 0.01];

/** A function that says the logarithm of how likely a character beyond ASCII is in text of that alphabet. */
export function createLetterModel({ letters }: Alphabet): (character: string) => number {
  const weights = new Map<string, number>();
  const alphabet = Array.from(letters);
  const ranks = alphabet.map((_, rank) => 1 / (rank + 5));
  const total = ranks.reduce((sum, each) => sum + each, 0);
  alphabet.forEach((letter, rank) => {
    const share = (ranks[rank] ?? 0) / total;
    const upper = letter.toUpperCase();
    if (upper.length === 1 && upper !== letter) weights.set(upper, Math.log(UPPER * share));
    weights.set(letter, Math.log((upper === letter ? LOWER + UPPER : LOWER) * share));
  });
  for (const sign of SIGNS) weights.set(sign, Math.log(SIGN_SHARE / SIGNS.length));
  return (character) => weights.get(character) ?? Math.log(OTHER / 128);
}
