import { sourceFromFile, type Source } from '#utils/zip/index.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

/** What must not be in any report: names, handles, addresses, ids, titles, places, times. */
export const SECRETS = [
  'Leonor',
  'leonor_of_leith',
  'Vasquez',
  'tatianaK',
  'night_owl_radio',
  'MirandaLopez',
  'leonor@example.org',
  'example.org',
  '1783920461157',
  '9148203344',
  '1vOGwMkLRxxJB',
  'Confessions',
  'midnight',
  '55.9533',
  '-3.1883',
  '2026-03-14',
  '21:07:45',
  '+44 7700',
  '203.0.113.77',
  'divorce',
  'playlist-for-tom',
  'sunset.jpg',
  'ID: 7700',
];

const space = (id: string, more: object = {}) => ({
  spacesMetadata: {
    id,
    creatorUserId: '9148203344',
    startedAt: '2026-03-14T21:07:45.000Z',
    title: 'Confessions at midnight',
    isRecordingKept: true,
    totalSpaceMinutes: 77,
    // Keys that are names: rare, common, of one word and of several, on their own and with values that are alike.
    seats: { leonor_of_leith: { seat: 1 }, tatianaK: { seat: 2 }, Vasquez: { seat: 3 } },
    // Beside known names, in every entry.
    votes: { host: 1, night_owl_radio: 2, MirandaLopez: 3, confessionsAtMidnight: 4 },
    ratings: { night_owl_radio: 5, MirandaLopez: 4 },
    soloGuest: { tatianaK: 'yes' },
    place: { '55.9533,-3.1883': true, latitude: 55.9533, longitude: -3.1883 },
    contacts: { 'leonor@example.org': '+44 7700 900123', '203.0.113.77': 'ID: 7700' },
    byId: { '1783920461157': { note: 'divorce' } },
    speakers: [{ userId: '1783920461157', startedAt: '2026-03-14T21:07:45.000Z', handle: 'leonor_of_leith' }],
    ...more,
  },
});

const json = (value: unknown): string => JSON.stringify(value);

const ENTRIES: ZipEntry[] = [
  {
    name: 'data/manifest.js',
    data: `window.__THAR_CONFIG = ${json({
      userInfo: { accountId: '9148203344', userName: 'leonor_of_leith', displayName: 'Leonor Vasquez' },
      archiveInfo: { generationDate: '2026-03-14T21:07:45.000Z', sizeBytes: '1783920461157' },
      dataTypes: { spacesMetadata: { files: [{ fileName: 'data/playlist-for-tom.js', count: '3' }] } },
      friends: { MirandaLopez: ['tatianaK'] },
      Leonor: 'divorce',
    })}`,
  },
  {
    name: 'data/account.js',
    data: `window.YTD.account.part0 = ${json([{ account: { username: 'tatianaK', email: 'leonor@example.org' } }])}`,
  },
  {
    name: 'data/spaces-metadata.js',
    data: `window.YTD.spaces_metadata.part0 = ${json([space('1vOGwMkLRxxJB'), space('1vOGwMkLRxxJC', { Leonor: null }), space('1vOGwMkLRxxJD', { leonorsRoom: 1 })])}`,
  },
  { name: 'data/spaces_media/Confessions at midnight-1vOGwMkLRxxJB.leonor', data: 'Leonor was here' },
  { name: 'data/spaces_media/9148203344/sunset.jpg', data: '\u00ff\u00d8\u00ffGPS 55.9533' },
  { name: 'data/direct_messages_media/divorce/Vasquez.MirandaLopez', data: 'midnight' },
];

/** An archive that says as much as possible about people, where it can: in values, in names of fields and of files. */
export function nastyArchive(): Source {
  return sourceFromFile(new File([writeZip({ entries: ENTRIES })], 'Leonor Vasquez 2026-03-14.zip'));
}
