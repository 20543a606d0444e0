import type { Guest, Turn } from '../../fixtures/audio/index.ts';
import { createRandom } from '../../fixtures/random.ts';

/** Seconds of a turn, and of the silence after it. */
const TURN = { shortest: 4, longest: 75 };
const PAUSE = { shortest: 0.3, longest: 8 };
/** Seconds of what is said in one breath, and until the next. */
const PHRASE = { shortest: 2, longest: 9 };
const BREATH = { shortest: 0.2, longest: 2.6 };
/** How much more the host says than a guest who is there all the time. */
const HOST_WEIGHT = 2.5;

/** A conversation as in real rooms: the host says most, and each guest is there for a while. */
export function demoTurns(duration: number, guests: readonly Guest[], seed: number): Turn[] {
  const random = createRandom(seed);
  const between = ({ shortest, longest }: typeof TURN, power = 1): number =>
    shortest + random() ** power * (longest - shortest);
  const visits = guests.map(({ handle }, i) => {
    const from = i === 0 ? 0 : random() * 0.7 * duration;
    const to = i === 0 ? duration : Math.min(duration, from + (0.15 + random() * 0.5) * duration);
    return { speaker: handle, from, to, weight: 0.4 + random() };
  });
  const people = [{ speaker: 'host', from: 0, to: duration, weight: HOST_WEIGHT }, ...visits];
  const turns: Turn[] = [];
  let at = between(PAUSE);
  let last: string | undefined;
  while (at < duration - TURN.shortest) {
    const present = people.filter(({ speaker, from, to }) => from <= at && at < to && speaker !== last);
    const speaker = pick(present, random()) ?? 'host';
    const to = Math.min(duration, at + between(TURN, 2));
    for (let from = at; from < to;) {
      const end = Math.min(to, from + between(PHRASE));
      turns.push({ speaker, from, to: end });
      from = end + between(BREATH, 3);
    }
    last = speaker;
    at = to + between(PAUSE, 2);
  }
  return turns;
}

/** One of them, by weight; `share` is 0–1. */
function pick(people: readonly { speaker: string; weight: number }[], share: number): string | undefined {
  let left = share * people.reduce((sum, { weight }) => sum + weight, 0);
  return people.find(({ weight }) => (left -= weight) <= 0)?.speaker;
}
