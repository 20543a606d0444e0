import { pageOf } from './addresses.ts';
import { buttonsIn } from './archive-page.ts';
import { detailOf } from './detail-section.ts';
import { isDisabled, isShown, labelled, quoteOf, normalizedTextOf } from './find.ts';
import { type XLabels, normalize } from './labels.ts';
import { linkKindOf, urlOf } from './links.ts';
import { stepByOwnership } from './ownership.ts';
import { findWrittenSize } from './part-size.ts';
import type { GuideStep } from './guide-step.ts';

const SETTINGS = /^(\/i)?\/settings\//;

/** Step 7 on X's page of files. Each part of the archive has its own link, which becomes a disabled button when clicked. */
export function stepOnPartsPage(location: URL, document: Document, labels: XLabels | undefined): GuideStep {
  const asked = stepByOwnership(document, labels);
  if (asked) return asked;

  const scope = detailOf(document);
  const links = [...scope.querySelectorAll('a[href]')].filter(
    (link) => isFileLink(link, location, labels) && isShown(link),
  );
  const done = buttonsIn(scope).filter(isDisabled);
  const parts = { total: links.length + done.length, left: links.length };

  const target = links[0];
  if (target) {
    const quote = quoteOf(target, labels?.downloadArchive);
    const size = findWrittenSize(rowOf(target, [...links, ...done], scope), document.documentElement.lang);
    return {
      step: 7,
      state: 'ready',
      aim: 'part',
      target,
      parts,
      ...labelled(quote),
      ...(size === undefined ? {} : { size }),
    };
  }
  return done.length > 0
    ? { step: 7, state: 'downloading', aim: 'downloaded', parts }
    : { step: 7, state: 'unknown', aim: 'search' };
}

/**
 * The addresses of X's files on its page of files, in the order of the parts; none on any other page. They are what a page
 * says: whoever asks them checks their host.
 */
export function fileLinksOn(location: URL, document: Document, labels: XLabels | undefined): string[] {
  if (pageOf(location) !== 'parts') return [];
  return [...detailOf(document).querySelectorAll('a[href]')]
    .filter((link) => isFileLink(link, location, labels) && isShown(link))
    .flatMap((link) => urlOf(link, location)?.href ?? []);
}

/** The part's row: the largest element around its link that contains no control of another part. */
function rowOf(link: Element, controls: readonly Element[], scope: Element): Element {
  const others = controls.filter((other) => other !== link);
  let row = link;
  while (row.parentElement && row !== scope) {
    const { parentElement } = row;
    if (others.some((other) => parentElement.contains(other))) break;
    row = parentElement;
  }
  return row;
}

/** The files are on a host outside of X's app that is not known in advance. X's help pages are on other hosts too. */
function isFileLink(link: Element, location: URL, labels: XLabels | undefined): boolean {
  const kind = linkKindOf(link, location);
  const pathname = urlOf(link, location)?.pathname ?? '';
  if (kind !== 'app') return kind === 'other' || (kind === 'aside' && pathname.endsWith('.zip'));
  return (
    pathname.endsWith('.zip') ||
    (normalizedTextOf(link) === normalize(labels?.downloadArchive ?? '-') && !SETTINGS.test(pathname))
  );
}
