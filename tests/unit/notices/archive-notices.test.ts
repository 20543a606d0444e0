import { describe, expect, it } from 'vitest';
import type { ArchiveOffer } from '#utils/downloads/index.ts';
import { archiveNotice, noticeWordsIn } from '#utils/notices/archive-notices.ts';

const NAME = `twitter-2026-06-04-${'0123456789abcdef'.repeat(4)}.zip`;
const OFFER: ArchiveOffer = {
  downloadId: 1,
  path: `/downloads/${NAME}`,
  name: NAME,
  size: 2_413_000_000,
  finishedAt: 0,
  state: 'waiting',
};

const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');

describe('archiveNotice', () => {
  it.each([
    [['en-GB'], 'Your X archive is here', `${NAME} (2.4 GB) has been downloaded.`],
    [['es-MX', 'en'], 'Tu archivo de datos de X ya está aquí', `${NAME} (2.4 GB)`],
    [['es-ES'], 'Tu archivo de datos de X ya está aquí', `${NAME} (2,4 GB)`],
  ])('states the exact file name and the size for %j', (languages, title, message) => {
    const notice = archiveNotice(OFFER, noticeWordsIn(languages));

    expect(plain(notice.title)).toBe(title);
    expect(plain(notice.message)).toContain(message);
  });
});
