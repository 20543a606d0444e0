import { SAMPLE_GUESTS, type SamplePerson } from '../../fixtures/archive/index.ts';
import { GUESTS, type ClipName, type Guest } from '../../fixtures/audio/index.ts';

/** All in stereo, as a real Space is all of one kind. */
const VOICES: ClipName[] = ['ana', 'ben', 'chu'];

const MORE = [
  ['radio_rosa', 'Rosa'],
  ['lena_hoert', 'Lena hört'],
  ['old_tapes', 'Old Tapes'],
  ['mar_y_onda', 'Mar y Onda'],
  ['yuki_fm', '由紀'],
  ['samir_waves', 'سمير'],
  ['petit_transistor', 'Petit transistor'],
  ['tom_longwave', 'Tom'],
  ['luz_baja', 'Luz Baja 🕯️'],
] as const;

/** The guests of the demo, as X's metadata knows them. */
export const DEMO_PEOPLE: SamplePerson[] = [
  ...SAMPLE_GUESTS,
  ...MORE.map(([handle, name], i) => ({ userId: String(990_000_000 + i), handle, name })),
];

/** The same guests, as the audio knows them: their ids there are Periscope's. */
export const DEMO_VOICES: Guest[] = [
  ...GUESTS,
  ...MORE.map(([handle], i) => ({
    userId: `1demo${handle.replaceAll('_', '')}`,
    handle,
    clip: VOICES[i % VOICES.length] ?? 'ana',
  })),
];
