// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { TitleChoices } from '#components/recordings/detail/TitleChoices.tsx';
import { recordingOf } from '../../builders.ts';
import { byTestId, clear, fire, pageText, show } from '../../screen.tsx';

afterEach(clear);

it('offers the titles of all posts that fit, and nothing once a person has written one', async () => {
  const chosen: string[] = [];
  const titleChoices = ['Maps', 'Thanks for coming'];
  const choosing = (title: string) => (
    <TitleChoices
      recording={recordingOf({ title, titleChoices })}
      onChoose={(each) => void chosen.push(each)}
    />
  );

  await show(choosing('Maps'));
  const select = byTestId('title-choices');
  if (select instanceof HTMLSelectElement) select.value = 'Thanks for coming';
  await fire(select, new Event('change', { bubbles: true }));
  const offered = select.textContent;
  await show(choosing('My own'));

  expect(offered).toBe('MapsThanks for coming');
  expect(chosen).toEqual(['Thanks for coming']);
  expect(pageText()).toBe('');
});
