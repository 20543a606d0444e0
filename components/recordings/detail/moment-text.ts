/** A moment of a recording, in words. */
export interface MomentWords {
  /** `1:04:36` */
  time: string;
  /** Who speaks; empty if that is not known. */
  speakers: string;
  /** What is said, if a transcript has it. */
  words: string | undefined;
  /** The recording's title. */
  title: string;
  /** Empty if it is not known, or in the title already. */
  date: string;
  /** The Space's on X. It has no address of a moment, so the time stands in the text. */
  address: string | undefined;
}

/** A moment as text to paste elsewhere: `1:04:36 Ana: What she said`, then which recording it is from. */
export function momentText({ time, speakers, words, title, date, address }: MomentWords): string {
  const spoken = [[time, speakers].filter(Boolean).join(' '), words].filter(Boolean).join(': ');
  const source = [title, date].filter(Boolean).join(', ');
  return [spoken, source, address].filter((line) => line !== undefined).join('\n');
}
