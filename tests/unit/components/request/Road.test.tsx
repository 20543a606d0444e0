// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Road } from '#components/request/Road.tsx';
import { roadStepOf } from '#components/request/road-step.ts';
import type { RequestState } from '#utils/x/index.ts';
import { clear, pageText, show } from '../screen.tsx';

const progress = () =>
  [...document.querySelectorAll<HTMLElement>('.road > li')].map(({ dataset }) => dataset['progress']);

afterEach(clear);

describe('Road', () => {
  it.each<[RequestState, string[]]>([
    ['none', ['current', 'future', 'future']],
    ['waiting', ['done', 'current', 'future']],
    ['ready', ['done', 'done', 'current']],
    ['downloaded', ['done', 'done', 'current']],
    ['expired', ['current', 'future', 'future']],
  ])('shows how far a request has come that is %s', async (state, expected) => {
    await show(<Road current={roadStepOf(state)} />);

    expect(progress()).toEqual(expected);
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
  });

  it('says in words what is done', async () => {
    await show(<Road current="wait" />);

    expect(pageText()).toContain('Request your archive from X (done)');
  });

  it('shows at the current step what is known of it, instead of what the step is', async () => {
    await show(<Road current="wait">Requested 9 hours ago</Road>);

    expect(pageText()).toContain('Requested 9 hours ago');
    expect(pageText()).not.toContain('X prepares the archive');
    expect(pageText()).toContain('Afterspace finds your Spaces in it');
  });
});
