import { browser } from '#utils/browser.ts';
import { archiveOffers, type ArchiveOffer } from '#utils/downloads/index.ts';
import { createFormats, type Formats } from '#utils/format/index.ts';
import { createTranslate, pickLanguage, textsByLanguage, type Translate } from '#utils/i18n/index.ts';
import { interfaceSettings, preferredLanguages } from '#utils/interface-settings.ts';
import { type ArchiveRequest, hasUnseenReminder, LINK_LIFE, readRequests } from '#utils/x/index.ts';
import { nextRequestDueAt, type Reminder } from './due-reminders.ts';
import { type NoticeContent, notify } from './notify.ts';
import { reminderSettings } from './reminder-settings.ts';

/** Within a function, so that pages that show no notifications do not have these texts. */
const readTexts = () =>
  textsByLanguage(
    import.meta.glob<string>('/locales/*/notices.ftl', { query: '?raw', import: 'default', eager: true }),
  );

interface NoticeWords {
  t: Translate;
  formats: Formats;
}

/** The texts and formats of the first of these languages that we have. */
export function noticeWordsIn(languages: readonly string[]): NoticeWords {
  const { language, locale } = pickLanguage(languages);
  return { t: createTranslate(language, readTexts(), locale), formats: createFormats(locale) };
}

/** In the language that the person has chosen, else the browser's. */
const currentWords = async (): Promise<NoticeWords> =>
  noticeWordsIn(preferredLanguages(await interfaceSettings.read(), navigator.languages));

/** States the exact file name, so that the file can be found, and its size. */
export function archiveNotice({ name, size }: ArchiveOffer, { t, formats }: NoticeWords): NoticeContent {
  return {
    id: 'archive',
    title: t('notice-archive-title'),
    message: t('notice-archive-text', { name, size: formats.bytes(size) }),
  };
}

/** Notifies of a downloaded archive. */
export async function announceArchive(offer: ArchiveOffer): Promise<void> {
  await notify(archiveNotice(offer, await currentWords()));
}

/** Notifies of the number of new recordings. */
export async function announceImport(count: number): Promise<void> {
  const { t } = await currentWords();
  await notify({
    id: 'imported',
    title: t('notice-imported-title'),
    message: t('notice-imported-text', { count }),
  });
}

/** Notifies of an interrupted download. */
export async function announceInterruption(name: string): Promise<void> {
  const { t } = await currentWords();
  await notify({
    id: 'interrupted',
    title: t('notice-interrupted-title'),
    message: t('notice-interrupted-text', { name }),
  });
}

/** Notifies of a failed auto-import. */
export async function announceFailure(): Promise<void> {
  const { t } = await currentWords();
  await notify({ id: 'failed', title: t('notice-failed-title'), message: t('notice-failed-text') });
}

/** Shows a reminder. A click on it opens X's page for the archive. */
export async function announceReminder({ kind }: Reminder, request: ArchiveRequest): Promise<void> {
  const { t, formats } = await currentWords();
  const { intervalDays } = await reminderSettings.read();
  await notify({
    id: `reminder-${kind}`,
    title: t(`notice-${kind}-title`),
    message: t(`notice-${kind}-text`, {
      asked: formats.relative(request.requestedAt ?? Date.now(), Date.now()),
      until: formats.day((request.readyAt ?? 0) + LINK_LIFE),
      made: formats.day(request.lastArchiveAt ?? 0),
      by: formats.day(nextRequestDueAt(request, intervalDays) ?? 0),
    }),
  });
}

/** Notifies of recordings whose audio the browser has lost. */
export async function announceLost(count: number): Promise<void> {
  const { t } = await currentWords();
  await notify({ id: 'lost', title: t('notice-lost-title'), message: t('notice-lost-text', { count }) });
}

/** Shows the number of waiting archives on the toolbar button, else an exclamation mark if there is an unseen reminder. */
export async function showBadge(): Promise<void> {
  const waiting = await archiveOffers.waiting();
  const isReminding = (await readRequests()).some(hasUnseenReminder);
  const text = waiting.length > 0 ? String(waiting.length) : isReminding ? '!' : '';
  await browser.action.setBadgeBackgroundColor({ color: '#b8400f' });
  await browser.action.setBadgeText({ text });
}
