import type { PartView } from '../view.ts';
import { h } from './dom.ts';
import { spinner } from './settings-page.ts';
import type { Site } from './site.ts';

/** "Your data": a row for each part of the archive, with the link that downloads it. */
export function renderData(site: Site): HTMLElement {
  const { state, view } = site;
  if (state.loading) return spinner();
  if (state.archive === undefined || state.archive === 'unavailable')
    return h('p', { class: 'note' }, view.texts.unavailable);
  const { parts } = state.archive;
  return h(
    'div',
    {},
    h(
      'p',
      { class: 'note' },
      `${view.texts.dataIntro} `,
      h(
        'a',
        {
          href: 'https://help.x.com/managing-your-account/accessing-your-x-data',
          target: '_blank',
          rel: 'noopener noreferrer',
        },
        view.texts.dataHelp,
      ),
    ),
    ...parts.map((part, index) => renderPart(site, part, index + 1, parts.length)),
  );
}

function renderPart(site: Site, part: PartView, number: number, count: number): HTMLElement {
  const { texts, language } = site.view;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const title = texts.partTitle.replace('{n}', String(number)).replace('{count}', String(count));
  return h(
    'div',
    { class: 'part' },
    h('b', {}, title),
    h(
      'dl',
      {},
      ...row(texts.generated, date.format(part.generatedAt)),
      ...row(texts.expires, date.format(part.expiresAt)),
      ...row(texts.size, formatSize(part.bytes, language)),
    ),
    renderLink(site, part, number),
  );
}

function row(term: string, value: string): HTMLElement[] {
  return [h('dt', {}, term), h('dd', {}, value)];
}

function formatSize(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 1e6
      ? (['kilobyte', 1e3] as const)
      : bytes < 1e9
        ? (['megabyte', 1e6] as const)
        : (['gigabyte', 1e9] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    bytes / size,
  );
}

function renderLink(site: Site, part: PartView, number: number): HTMLElement {
  const { labels } = site.view;
  if (part.downloaded)
    return h(
      'button',
      { type: 'button', class: 'primary', disabled: true, 'aria-disabled': 'true' },
      labels.archiveDownloaded,
    );
  const follow = (): void => {
    noteDownloaded(site, number).catch((error: unknown) => reportError(error));
  };
  return h(
    'a',
    {
      href: part.url,
      target: '_blank',
      rel: 'noopener noreferrer nofollow',
      role: 'link',
      class: 'primary',
      click: follow,
    },
    labels.downloadArchive,
  );
}

async function noteDownloaded(site: Site, number: number): Promise<void> {
  await site.send(`archive/parts/${number}`);
  const { archive } = site.state;
  if (archive === undefined || archive === 'unavailable') return;
  const parts = archive.parts.map((part, index) =>
    index === number - 1 ? { ...part, downloaded: true } : part,
  );
  site.update({ archive: { ...archive, parts } });
}
