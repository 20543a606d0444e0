const word = (text: string, from: number, to: number) => ({ text, from, to });
/** Words of two people, with the times of each. */
export const WORDS = [
  word('Good', 1, 1.4),
  word('evening', 1.4, 2),
  word('all.', 2, 2.6),
  word('Welcome', 3, 3.5),
  word('back.', 3.5, 4),
];
export const speakerAt = (from: number) => (from < 3 ? 0 : 1);
/** The same as sentences. */
export const SENTENCES = [
  { from: 1, to: 2.6, text: 'Good evening all.', speaker: 0 },
  { from: 3, to: 4, text: 'Welcome back.', speaker: 1 },
];

/** What a service writes of them, and the names that it gives the two speakers. */
export type ServiceFile = [service: string, value: unknown, speakers: (string | undefined)[]];
