import { buttonsIn, detailOf } from './archive-page.ts';
import { isDisabled, isShown, labelled, quoteOf, wordsOf } from './find.ts';
import { type Labels, normalize } from './labels.ts';
import { stepByOwnership } from './ownership.ts';
import { sizeWritten } from './part-size.ts';
import type { GuideStep } from './guide-step.ts';

const READING_MATTER = /^(about|blog|business|developer|docs|help|legal|privacy|support)\./;
const OWN_HOSTS = /^((www|mobile)\.)?(x|twitter)\.com$/;

/** Step 7 on X's page of files: each part of the archive has a link of its own, which turns into a disabled button. */
export function stepOnPartsPage(location: URL, document: Document, labels: Labels | undefined): GuideStep {
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
    const size = sizeWritten(rowOf(target, [...links, ...done], scope), document.documentElement.lang);
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

/** What X shows about the part: all around its link that holds no control of another part. */
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

/** The files lie outside X's app, on a host not known beforehand; so do its help pages. */
function isFileLink(link: Element, location: URL, labels: Labels | undefined): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, location.href)) return false;
  const url = new URL(href, location.href);
  if (!/^https?:$/.test(url.protocol) || READING_MATTER.test(url.hostname)) return false;
  if (!OWN_HOSTS.test(url.hostname)) return true;
  return url.pathname.endsWith('.zip') || wordsOf(link) === normalize(labels?.downloadArchive ?? '-');
}
