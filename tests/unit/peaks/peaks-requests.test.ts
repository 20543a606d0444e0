import { expect, it } from 'vitest';
import { createPauseGate, createPeaksRequests } from '#utils/peaks/index.ts';

it('begins with the first thing to draw, not with a pause', async () => {
  const requests = createPeaksRequests();
  const order: string[] = [];
  const begun = requests.begun.then(() => order.push('begun'));

  requests.apply('pause');
  requests.apply('resume');
  await Promise.resolve();
  order.push('paused and resumed');
  requests.apply('draw-all');
  await begun;

  expect(order).toEqual(['paused and resumed', 'begun']);
  expect([requests.areAll(), requests.first()]).toEqual([true, undefined]);
});

it('draws the recording first that somebody looked at last, until it is drawn', () => {
  const requests = createPeaksRequests();

  requests.apply({ draw: 'a' });
  requests.apply({ draw: 'b' });
  requests.removeFirst('a');
  const first = requests.first();
  requests.removeFirst('b');

  expect([first, requests.first(), requests.areAll()]).toEqual(['b', undefined, false]);
});

it('pauses by its own commands only', async () => {
  const gate = createPauseGate();
  let isOpen = false;

  gate.apply('pause');
  const waiting = gate.whenOpen().then(() => (isOpen = true));
  gate.apply('draw-all');
  gate.apply({ draw: 'a' });
  await Promise.resolve();
  const before = isOpen;
  gate.apply('resume');
  await waiting;

  expect([before, isOpen]).toEqual([false, true]);
});
