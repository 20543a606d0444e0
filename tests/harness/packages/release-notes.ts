import { readFileSync } from 'node:fs';
import { notesOf } from './notes-of.ts';

const [tag = ''] = process.argv.slice(2);
const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), tag.replace(/^v/, ''));
if (notes === undefined) {
  process.stderr.write(
    `CHANGELOG.md says nothing of ${tag}. Its heading must be "## ${tag.replace(/^v/, '')}".\n`,
  );
  process.exit(1);
}
process.stdout.write(notes);
