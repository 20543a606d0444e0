/**
 * Words that once had a meaning of our own, each with the words to use instead. `npm run lint` refuses them as whole
 * words of names that we declare. Parts of words (`replace`) and names of the DOM (`highWaterMark`) are free.
 */
export const RETIRED_WORDS: Readonly<Record<string, string>> = {
  book: 'requests by account',
  course: 'playback, next step',
  crew: 'worker pool',
  deck: 'playback',
  fate: 'outcome',
  hands: 'auto-import, download',
  hear: 'listen, receive',
  joy: 'success',
  mark: 'logo, marker, bookmark',
  marks: 'markers, bookmarks',
  mend: 'conceal, recover, repair',
  picture: 'timeline data; image for an image',
  pictures: 'timeline data; images for images',
  place: 'position, location, guide step, card layout',
  places: 'positions, locations',
  regret: 'failure',
  room: 'free space, buffer, limit; Space for the rooms of X',
  settle: 'resolve, flush',
  settled: 'resolved',
  shelf: 'library',
  shelve: 'commit',
  shelved: 'library, committed',
  sight: 'read buffer, visible',
  spare: 'standby, budget, excess',
  stage: 'state, container, participant list',
  stand: 'status',
  standing: 'status',
  survey: 'validate',
  taker: 'worker',
  takers: 'worker pool',
  tell: 'report, confirm',
  tells: 'reports',
  thing: 'unit, entry, element',
  things: 'units, entries, elements',
  tick: 'timed tag, timescale unit, checkbox',
  ticks: 'timed tags, timescale units',
  told: 'reported, known, stated',
  want: 'need; is out of space',
  who: 'account, speaker',
};

/** Names with such a word that stay: scripts of other people use the stand-in for X's pages. */
export const ALLOWED_COMPOUNDS = /[sS]tandIns?|STAND_IN/g;
