// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LABELS } from '#utils/x/page/labels.ts';
import type { GuideStep } from '#utils/x/page/guide-step.ts';
import { fileLinksOn } from '#utils/x/page/parts-page.ts';
import { locateStep } from '#utils/x/page/locate-step.ts';
import { at, button, dialog, settingsPage, xPage } from './x-pages.ts';

const PARTS = at('/settings/your_twitter_data/data');

function locate(page: Document): GuideStep {
  return locateStep(PARTS, page, LABELS);
}

describe('locateStep on the page of files', () => {
  const help = '<a href="https://help.x.com/managing-your-account">Learn more</a>';
  const file = '<a href="https://ton.x.com/archive/1/a.zip" target="_blank">Download archive</a>';

  it('points at the first file that is not downloaded', () => {
    const page = xPage(settingsPage('X data', help + button('Archive downloaded', true) + file + file));

    const found = locate(page);

    expect(found).toMatchObject({ step: 7, state: 'ready', aim: 'part', parts: { total: 3, left: 2 } });
    expect(found.target?.getAttribute('href')).toContain('ton.x.com');
  });

  it('has the addresses of the files alone, and none on another page', () => {
    const page = xPage(settingsPage('X data', help + file + file.replace('/1/', '/2/')));

    expect(fileLinksOn(PARTS, page, LABELS['en'])).toEqual([
      'https://ton.x.com/archive/1/a.zip',
      'https://ton.x.com/archive/2/a.zip',
    ]);
    expect(fileLinksOn(at('/settings/account'), page, LABELS['en'])).toEqual([]);
  });

  it('recognises that all files are downloaded', () => {
    const page = xPage(settingsPage('X data', help + button('Archive downloaded', true)));

    expect(locate(page)).toMatchObject({ state: 'downloading', aim: 'downloaded' });
  });

  it('is unknown if the page links only to help pages', () => {
    expect(locate(xPage(settingsPage('X data', help))).state).toBe('unknown');
  });

  it('is step 4 if X asks for the password again', () => {
    const page = xPage(dialog('<input type="password" name="password">'));

    expect(locate(page)).toMatchObject({ step: 4 });
  });
});
