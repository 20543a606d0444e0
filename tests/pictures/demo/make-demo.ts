import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildSampleArchive,
  sampleEntries,
  SAMPLE_ACCOUNT,
  type SampleAccount,
} from '../../fixtures/archive/index.ts';
import { writeZipFile } from '../../fixtures/zip/write-zip-file.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { buildSpaces } from './build-spaces.ts';
import { DEMO_SPACES, HERO, type DemoSpace } from './demo-spaces.ts';

/** The files that the pictures need. */
export interface Demo {
  /** An archive with `DEMO_SPACES`. */
  zip: string;
  /** A later archive with a Space in each state of `FAULTY`. */
  faulty: string;
  /** Another account's archive: it has a Space of the demo, too, with other audio. */
  otherAccount: string;
  /** No ZIP at all. */
  noZip: string;
  /** Captions of the hero's audio. */
  captions: string;
}

/** The Spaces of the faulty archive, by the state that they end in. */
export const FAULTY = { partial: '1demoPartial', damaged: '1demoDamaged', missing: '1demoMissing' } as const;

const FAULTY_SPACES: DemoSpace[] = [
  { id: FAULTY.partial, post: 'The line dropped, the talk went on', daysAgo: 5, minutes: 12, guests: 2 },
  { id: FAULTY.damaged, post: 'Static: a room about noise', daysAgo: 20, minutes: 10, guests: 1 },
  { id: FAULTY.missing, post: 'Rehearsal without a tape', daysAgo: 29, minutes: 11, guests: 2 },
];

const OTHER_ACCOUNT: SampleAccount = {
  userId: '4400000001',
  handle: 'leith_sessions',
  name: 'Leith Sessions',
  periscopeId: '1otherAccount',
};

/** Writes them into `folder`. */
export async function makeDemo(folder: string, now: number = Date.now()): Promise<Demo> {
  const zip = await buildSampleArchive(folder, { now, ...buildSpaces(DEMO_SPACES, now) });
  const faulty = join(folder, 'twitter-faulty.zip');
  await writeZipFile(faulty, { entries: faultyEntries(now) });
  const hero = DEMO_SPACES.filter(({ id }) => id === HERO).map((space) => ({ ...space, minutes: 10 }));
  const other = buildSpaces(hero, now, OTHER_ACCOUNT);
  const otherAccount = await buildSampleArchive(folder, { now, seed: 2, account: OTHER_ACCOUNT, ...other });
  const noZip = join(folder, 'holiday.zip');
  await writeFile(noZip, 'This is a text with another name.');
  const captions = join(folder, 'open-mic.srt');
  await writeFile(captions, CAPTIONS.map(formatCue).join('\n'));
  return { zip, faulty, otherAccount, noZip, captions };
}

/** One Space is cut short, one has a wrong checksum, and one is only in the metadata. */
function faultyEntries(now: number): ZipEntry[] {
  const built = buildSpaces(FAULTY_SPACES, now);
  const audio = built.audio.filter(({ space }) => space !== FAULTY.missing);
  const entries = sampleEntries({ now, account: SAMPLE_ACCOUNT, spaces: built.spaces, audio });
  return entries.map((entry) => ({ ...entry, ...lieOf(String(entry.name), entry.data?.length ?? 0) }));
}

function lieOf(name: string, bytes: number): Pick<ZipEntry, 'lie'> {
  if (name.includes(FAULTY.partial)) return { lie: { size: Math.round(bytes * 0.6) } };
  return name.includes(FAULTY.damaged) ? { lie: { crc: 7 } } : {};
}

const CAPTIONS = [
  'Good evening, everybody. Is this on?',
  'It is. We can hear you in Leith, and it is raining here.',
  'Then let me ask the question of tonight: what stays when the room has emptied?',
  'The way somebody laughed before they said it.',
  'And the pauses. Nobody writes the pauses down.',
  'I keep hearing my grandmother’s radio, and not one word of what it said.',
  'So it is not the words.',
  'It is never only the words.',
];

/** A cue of SubRip, 7 s long, by its position. */
function formatCue(text: string, index: number): string {
  const time = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(11, 19)},000`;
  return `${index + 1}\n${time(index * 8 + 2)} --> ${time(index * 8 + 9)}\n${text}\n`;
}
