import { browser } from 'wxt/browser';
import en from '#locales/en/notices.ftl?raw';
import es from '#locales/es/notices.ftl?raw';
import { archiveOffers, type ArchiveOffer } from '../downloads/index.ts';
import { createTranslate, pickLanguage, type Translate } from '../i18n/index.ts';
import { notify } from './notify.ts';

const translate = (): Translate => createTranslate(pickLanguage(navigator.languages), { en: [en], es: [es] });

/** Says that an archive has come down. */
export async function announceArchive({ name }: ArchiveOffer): Promise<void> {
  const t = translate();
  await notify({
    id: 'archive',
    title: t('notice-archive-title'),
    message: t('notice-archive-text', { name }),
  });
}

/** Says what an import that nobody watched has brought. */
export async function announceImport(count: number): Promise<void> {
  const t = translate();
  await notify({
    id: 'imported',
    title: t('notice-imported-title'),
    message: t('notice-imported-text', { count }),
  });
}

/** Shows on the toolbar how many archives wait. */
export async function showBadge(): Promise<void> {
  const waiting = await archiveOffers.waiting();
  await browser.action.setBadgeBackgroundColor({ color: '#b8400f' });
  await browser.action.setBadgeText({ text: waiting.length > 0 ? String(waiting.length) : '' });
}
