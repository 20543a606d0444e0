/** The folder for a journey's screenshots. They stay there for the person. */
export const SCREENSHOTS_DIR = '.output/pictures';

/** Prints progress on standard error. Standard output is only for the result. */
export function logProgress(text: string): void {
  process.stderr.write(`${text}\n`);
}
