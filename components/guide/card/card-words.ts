import type { Aim, GuideStep, RequestStatus } from '#utils/x/index.ts';

/** What a button of the card does. Its text is in `locales/`, as `guide-do-<action>`. */
export type CardAction =
  | 'begin'
  | 'take-there'
  | 'confirm'
  | 'reload'
  | 'open-library'
  | 'take-spaces'
  | 'more-ways'
  | 'again'
  | 'report'
  | 'copy'
  | 'back';

/** The card's texts, as ids of messages in `locales/`. */
export interface CardWords {
  sentence: string;
  /** Smaller sentences below it. */
  notes: readonly string[];
  primary?: CardAction;
  secondary?: CardAction;
  /** Less in view than the others. */
  other?: CardAction;
}

const INTRO: CardWords = {
  sentence: 'guide-intro',
  notes: ['guide-intro-hosted', 'guide-intro-days', 'guide-intro-left-out', 'guide-intro-road'],
  primary: 'begin',
};

type CardDetails = Omit<CardWords, 'sentence'>;
const NO_DETAILS: CardDetails = { notes: [] };
const ON_THE_WAY: CardDetails = { notes: [], primary: 'take-there' };
const SECRET: CardDetails = { notes: ['guide-note-secret'] };

const DETAILS: Record<Exclude<Aim, 'search'>, CardDetails> = {
  more: ON_THE_WAY,
  profile: ON_THE_WAY,
  settings: ON_THE_WAY,
  support: ON_THE_WAY,
  account: ON_THE_WAY,
  archive: NO_DETAILS,
  password: SECRET,
  'password-later': SECRET,
  passkey: { notes: ['guide-note-passkey'] },
  verify: SECRET,
  channel: NO_DETAILS,
  send: NO_DETAILS,
  code: SECRET,
  request: { notes: ['guide-note-hosted', 'guide-note-left-out'] },
  'request-link': NO_DETAILS,
  wait: { notes: ['guide-note-wait', 'guide-note-record'], primary: 'reload' },
  'no-answer': { notes: ['guide-note-no-answer'], primary: 'again', secondary: 'reload' },
  link: NO_DETAILS,
  part: {
    notes: ['guide-note-network', 'guide-note-leave-open', 'guide-note-retry', 'guide-note-link-life'],
    // X may count it as the download, so it is never what is offered first.
    other: 'more-ways',
  },
  // Of what is being downloaded, the Spaces can be had at once.
  downloading: { notes: ['guide-note-leave-open', 'guide-note-retry'], secondary: 'take-spaces' },
  interrupted: { notes: ['guide-note-retry-now'], primary: 'open-library' },
  downloaded: { notes: [], primary: 'open-library' },
  imported: { notes: ['guide-note-record'], primary: 'open-library', secondary: 'again' },
  expired: { notes: ['guide-note-ask-again'], primary: 'reload' },
  failed: { notes: ['guide-note-form'], primary: 'reload' },
  unavailable: { notes: ['guide-note-ask-again'], primary: 'reload' },
  off: { notes: ['guide-note-lent'], primary: 'reload' },
  'sign-in': NO_DETAILS,
  unlock: NO_DETAILS,
  suspended: { notes: ['guide-note-suspended-who', 'guide-note-suspended-how'] },
  'switch-account': NO_DETAILS,
  return: ON_THE_WAY,
  'x-error': { notes: ['guide-note-x-error-ours', 'guide-note-x-error-others'], primary: 'reload' },
};

/** The texts for a step. Each aim has its own. */
export function wordsFor(guideStep: GuideStep, status: RequestStatus, isIntro: boolean): CardWords {
  if (isIntro) return INTRO;
  if (guideStep.aim === 'search') return wordsForSearch(guideStep);
  return {
    sentence: sentenceFor(guideStep, guideStep.aim, status),
    ...DETAILS[guideStep.aim],
    ...warningsFor(guideStep),
  };
}

/** The notes before a download mention the free space if X states the size. */
function warningsFor({ aim, size }: GuideStep): Partial<CardDetails> {
  if (aim !== 'part' || size === undefined) return {};
  return {
    notes: DETAILS.part.notes.map((note) => (note === 'guide-note-network' ? 'guide-note-room' : note)),
  };
}

/** If no known element is visible: a description of the step, two ways to continue, and a report. */
function wordsForSearch({ step }: GuideStep): CardWords {
  return {
    sentence: `guide-search-${String(step)}`,
    notes: ['guide-note-lost'],
    primary: 'take-there',
    secondary: 'confirm',
    other: 'report',
  };
}

function sentenceFor(guideStep: GuideStep, aim: Aim, status: RequestStatus): string {
  if (aim === 'wait') return status.state === 'waiting' ? `guide-wait-${status.by}` : 'guide-wait';
  if (aim === 'return') return `guide-return-${guideStep.state}`;
  if (aim === 'part' && (guideStep.parts?.total ?? 1) > 1) return 'guide-parts';
  return `guide-${aim}`;
}
