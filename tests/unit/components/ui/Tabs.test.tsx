// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Tabs } from '#components/ui/Tabs.tsx';
import { byTestId, clear, click, fire, show } from '../screen.tsx';

const TABS = [
  { id: 'words', label: 'Transcript', testId: 'tab-words' },
  { id: 'chapters', label: 'Chapters', count: '12', testId: 'tab-chapters' },
  { id: 'notes', label: 'Notes', testId: 'tab-notes' },
] as const;

function Example() {
  const [selected, setSelected] = useState<'words' | 'chapters' | 'notes'>('words');
  return (
    <Tabs label="About it" tabs={TABS} selected={selected} onSelect={setSelected}>
      <p>{`Content of ${selected}`}</p>
    </Tabs>
  );
}

const panel = () => document.querySelector('[role="tabpanel"]');
const press = (key: string) =>
  fire(
    document.activeElement ?? document.body,
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

afterEach(clear);

describe('Tabs', () => {
  it('show the panel of the selected tab, which is named after it', async () => {
    await show(<Example />);

    await click(byTestId('tab-chapters'));

    expect(panel()?.textContent).toBe('Content of chapters');
    expect(panel()?.getAttribute('aria-labelledby')).toBe(byTestId('tab-chapters').id);
    expect(byTestId('tab-chapters').getAttribute('aria-controls')).toBe(panel()?.id);
  });

  it('are one stop of the Tab key', async () => {
    await show(<Example />);

    const stops = TABS.map(({ testId }) => byTestId(testId).tabIndex);

    expect(stops).toEqual([0, -1, -1]);
  });

  it('follow the arrow keys, Home and End, from end to end', async () => {
    await show(<Example />);
    byTestId('tab-words').focus();
    const visited: unknown[] = [];

    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await press(key);
      visited.push(document.activeElement?.getAttribute('data-testid'), panel()?.textContent);
    }

    expect(visited).toEqual([
      'tab-chapters',
      'Content of chapters',
      'tab-notes',
      'Content of notes',
      'tab-words',
      'Content of words',
      'tab-notes',
      'Content of notes',
      'tab-words',
      'Content of words',
    ]);
  });
});
