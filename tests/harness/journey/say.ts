/** Where the pictures go that a journey takes: kept for the person to look at. */
export const PICTURES = '.output/pictures';

/** Tells how far it is, on standard error: standard output belongs to what was asked for. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
