import table from './labels.json' with { type: 'json' };
import type { Step } from './guide-step.ts';

/**
 * X's own words for what the guide speaks of, in one language. Read out of X's web code (build of 2025-07), which
 * carries its menus and buttons in 51 languages.
 */
export type Labels = (typeof table)['en'];

/** X's words by `html[lang]`, as X writes it there. */
export type LabelTable = Readonly<Record<string, Labels>>;

export const LABELS: LabelTable = table;

/** X's words in the page's language; none where X has a language that the table does not know. */
export function labelsFor(language: string, labels: LabelTable = LABELS): Labels | undefined {
  const wanted = language.toLowerCase();
  const key =
    Object.keys(labels).find((each) => each.toLowerCase() === wanted) ??
    Object.keys(labels).find((each) => each === wanted.split('-')[0]);
  return key === undefined ? undefined : labels[key];
}

/** Makes two ways of writing the same words equal: spaces, case and composed letters do not count. */
export function normalize(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What X has written on the element of each step; what it says at step 5 comes from its server. */
export function labelOfStep(step: Step, labels: Labels | undefined): string | undefined {
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
