// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { RequestSummary, type RequestSummaryProps } from '#components/request/RequestSummary.tsx';
import type { Offer } from '#components/request/offers-store.ts';
import type { ArchiveDownload } from '#utils/downloads/index.ts';
import { type ArchiveRequest, NO_REQUEST } from '#utils/x/index.ts';
import { createStores, NOW, OFFER } from '../pages/stores.ts';
import { allByRole, byRole, byTestId, clear, click, pageText, show } from '../screen.tsx';

const DOWNLOAD: ArchiveDownload = {
  id: 4,
  name: 'twitter-2026-06-04-abc.zip',
  received: 300_000_000,
  total: 900_000_000,
  state: 'running',
  canResume: false,
};
const STOPPED: ArchiveDownload = { ...DOWNLOAD, state: 'stopped', reason: 'network' };

async function showSummary({
  offers = [],
  coming = [],
  request = NO_REQUEST,
  isBrief = false,
  language = 'en',
  renderTake,
}: {
  offers?: Offer[];
  coming?: ArchiveDownload[];
  request?: ArchiveRequest;
  isBrief?: boolean;
  language?: string;
  renderTake?: RequestSummaryProps['renderTake'];
}) {
  const stores = createStores([], offers, request, [], { downloads: coming });
  await show(
    <RequestSummary
      {...stores}
      renderActions={() => null}
      {...(renderTake && { renderTake })}
      isBrief={isBrief}
    />,
    language,
  );
  return stores;
}

afterEach(clear);

describe('RequestSummary', () => {
  it('shows the progress of a download', async () => {
    await showSummary({ coming: [DOWNLOAD] });

    expect(pageText()).toContain('Your archive is downloading');
    expect(pageText()).toContain('300 MB of 900 MB');
    expect(byRole('progressbar').getAttribute('value')).toBe(String(1 / 3));
  });

  it('says why a download stopped, and resumes it if the browser can', async () => {
    const { calls: went } = await showSummary({ coming: [{ ...STOPPED, canResume: true }] });

    await click(byRole('button', 'Resume the download'));

    expect(pageText()).toMatch(/The connection was lost\. ?What has been downloaded is kept/);
    expect(went).toEqual(['resume/4']);
  });

  it('says where to try again if the browser cannot resume', async () => {
    const { calls: went } = await showSummary({ coming: [{ ...STOPPED, reason: 'full' }] });

    await click(byRole('button', 'Dismiss'));

    expect(pageText()).toContain('The disk is full.');
    expect(pageText()).toContain("the browser's list of downloads");
    expect(allByRole('button', 'Resume the download')).toEqual([]);
    expect(went).toEqual(['dismiss/4']);
  });

  it('offers instead what can be done with the link of a download that has stopped, but not where there is no room', async () => {
    const rendered: (number | undefined)[] = [];
    const renderTake = (download?: { id: number }) => {
      rendered.push(download?.id);
      return <button type="button">Again</button>;
    };
    await showSummary({ coming: [STOPPED], renderTake });

    await click(byRole('button', 'Again'));

    expect(rendered).toContain(STOPPED.id);
    expect(pageText()).not.toContain("the browser's list of downloads");
    await clear();
    await showSummary({ coming: [STOPPED], renderTake, isBrief: true });
    expect(allByRole('button', 'Again')).toEqual([]);
    await clear();
    await showSummary({ request: { ...NO_REQUEST, interruptedAt: NOW }, renderTake });
    expect(byTestId('request').dataset['state']).toBe('interrupted');
    expect(byRole('button', 'Again')).toBeDefined();
  });

  it('shows a download only once', async () => {
    await showSummary({
      coming: [DOWNLOAD],
      request: { ...NO_REQUEST, requestedAt: NOW, downloadingAt: NOW },
    });

    expect(document.querySelectorAll('[data-testid="request"]')).toHaveLength(0);
  });

  it('shows a download that the browser no longer lists', async () => {
    await showSummary({ request: { ...NO_REQUEST, downloadingAt: NOW } });

    expect(byTestId('request').dataset['state']).toBe('downloading');
  });

  it('lists the downloaded files, and how many are missing', async () => {
    await showSummary({
      offers: [OFFER, { ...OFFER, downloadId: 8, name: 'second.zip' }],
      request: { ...NO_REQUEST, parts: 3, downloadedAt: NOW },
    });

    expect(pageText()).toContain('2 files of your archive from X are here');
    expect(pageText()).toContain('into 3 files. One is still missing here');
    expect(allByRole('listitem')).toHaveLength(2);
  });

  it('offers an archive from before the installation, which can be declined', async () => {
    const { calls: went } = await showSummary({ offers: [{ ...OFFER, isEarlier: true }] });

    await click(byRole('button', "Don't import"));

    expect(pageText()).toContain('Found in your downloads: an archive from X. Import it?');
    expect(went).toEqual(['decline/7']);
  });

  it('says that a file is missing, and what to do', async () => {
    await showSummary({ offers: [{ ...OFFER, isGone: true }] });

    expect(pageText()).toContain('No longer where it was downloaded');
    expect(pageText()).toContain('If you moved it');
  });

  it('shows only what is nearest to the library where there is place for one line', async () => {
    const request = { ...NO_REQUEST, requestedAt: NOW };

    await showSummary({ offers: [OFFER], coming: [DOWNLOAD], request, isBrief: true });

    expect(byTestId('archive-offer').textContent).toContain(OFFER.name);
    expect(document.querySelectorAll('.status-line')).toHaveLength(1);
    expect(allByRole('button', "Don't import")).toEqual([]);
  });

  it.each([
    ['en', '19 hours ago'],
    ['es', 'hace 19 horas'],
  ])('says in %s how long ago the request was', async (language, ago) => {
    await showSummary({ request: { ...NO_REQUEST, requestedAt: NOW - 19 * 3_600_000 }, language });

    expect(pageText()).toContain(ago);
  });
});
