import table from './labels.json' with { type: 'json' };
import type { Step } from './guide-step.ts';

/**
 * X's own labels for what the guide speaks of, in one language. Extracted from X's web code (build of 2025-07), which
 * has its menus and buttons in 51 languages.
 */
export type XLabels = (typeof table)['en'];

/** X's labels by the value of `html[lang]`, as X writes it. */
export type LabelTable = Readonly<Record<string, XLabels>>;

export const LABELS: LabelTable = table;

/** X's labels in the page's language. Undefined if the table does not know the language. */
export function labelsFor(language: string, labels: LabelTable = LABELS): XLabels | undefined {
  const lowerCaseLanguage = language.toLowerCase();
  const key =
    Object.keys(labels).find((each) => each.toLowerCase() === lowerCaseLanguage) ??
    Object.keys(labels).find((each) => each === lowerCaseLanguage.split('-')[0]);
  return key === undefined ? undefined : labels[key];
}

/** Makes texts comparable: spaces, case and the composition of letters do not count. */
export function normalize(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The label of the element of each step. Step 5 has none: its texts come from X's server. */
export function labelOfStep(step: Step, labels: XLabels | undefined): string | undefined {
  switch (step) {
    case 1:
      return labels?.more;
    case 2:
      return labels?.settingsAndPrivacy;
    case 3:
      return labels?.downloadArchiveEntry;
    case 4:
      return labels?.password;
    case 6:
      return labels?.requestArchive;
    case 7:
      return labels?.downloadArchive;
    case 5:
      return undefined;
  }
}
