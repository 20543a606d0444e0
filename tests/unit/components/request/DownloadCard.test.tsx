// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DownloadCard } from '#components/request/DownloadCard.tsx';
import { clear, pageText, show } from '../screen.tsx';

const RUNNING = {
  id: 4,
  name: 'twitter-2026-06-04-abc.zip',
  received: 300_000_000,
  total: 900_000_000,
  state: 'running',
  canResume: false,
} as const;

afterEach(clear);

describe('DownloadCard', () => {
  it.each([
    ['en', 'about 4 min left'],
    ['es', 'faltan unos 4 min'],
  ])('says in %s how long it may still take, once that is known', async (language, left) => {
    const doNothing = (): void => {};

    await show(<DownloadCard download={RUNNING} onResume={doNothing} onDismiss={doNothing} />, language);
    const unknown = pageText();
    await clear();
    await show(
      <DownloadCard download={{ ...RUNNING, secondsLeft: 241 }} onResume={doNothing} onDismiss={doNothing} />,
      language,
    );

    expect(unknown).not.toContain(left);
    expect(pageText()).toContain(left);
  });
});
