// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { GapList } from '#components/recordings/detail/GapList.tsx';
import { RecordingDetails } from '#components/recordings/detail/RecordingDetails.tsx';
import { recordingOf } from '../../builders.ts';
import { byTestId, clear, pageText, show } from '../../screen.tsx';

afterEach(clear);

describe('RecordingDetails', () => {
  it('says that a title comes from a post, but not of a person’s own title', async () => {
    await show(<RecordingDetails recording={recordingOf({ title: 'Café', titleOffer: 'Café' })} />);
    const offered = pageText();
    await show(<RecordingDetails recording={recordingOf({ title: 'Mine', titleOffer: 'Café' })} />);

    expect(offered).toContain('The title comes from your post');
    expect(pageText()).not.toContain('The title comes from your post');
  });

  it('has the exact length, and the id of the Space', async () => {
    await show(<RecordingDetails recording={recordingOf({ spaceId: '1abc', duration: 3825 })} />);

    expect(pageText()).toContain('1 hour, 3 minutes, 45 seconds');
    expect(pageText()).toContain('1abc');
  });
});

describe('GapList', () => {
  it('shows when a gap was and how long', async () => {
    const startedAt = Date.UTC(2022, 2, 22, 19, 26);
    await show(<GapList clock={{ startedAt, gaps: [{ at: 751.2, seconds: 80 }] }} />);

    const list = byTestId('gap').parentElement;
    expect([list?.tagName, list?.getAttribute('aria-label')]).toEqual(['UL', 'Missing audio']);
    expect(pageText()).toContain('Gap of 1 minute, 20 seconds at 12:31');
    expect(byTestId('gap').textContent).toMatch(/7:38\s–\s7:39\sPM$/);
  });
});
