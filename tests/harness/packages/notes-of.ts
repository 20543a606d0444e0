/** What a changelog says of a version: the section below its heading, with a line break at its end. Undefined if nothing. */
export function notesOf(changelog: string, version: string): string | undefined {
  const [, ...sections] = `\n${changelog}`.split(/\n## /);
  const section = sections.find((each) => each.split(/[\s—–(]/, 1)[0] === version);
  const text = section?.split('\n').slice(1).join('\n').trim();
  return text ? `${text}\n` : undefined;
}
