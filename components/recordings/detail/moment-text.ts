/** A moment of a recording as text to paste elsewhere. X has no address of a moment, so the time stands beside it. */
export function momentText(title: string, time: string, address: string | undefined): string {
  return [`${title}, ${time}`, address].filter((line) => line !== undefined).join('\n');
}
