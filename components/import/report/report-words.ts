import type { Locale } from '#components/ui/locale.ts';
import type { ImportReport, LostAudio, SpaceOutcome } from '#utils/library/index.ts';

type LocaleText = Pick<Locale, 't' | 'formats'>;

/** `3 new, 12 unchanged, 1 longer copy`, without the counts that are 0. */
export function formatTally(
  { counts, spaces, unreached = 0 }: ImportReport,
  { t, formats }: LocaleText,
): string {
  const longer = spaces.filter(isLonger).length;
  const tallies: [id: string, count: number][] = [
    ['tally-new', counts.new],
    ['tally-kept', counts.kept],
    ['tally-longer', longer],
    ['tally-better', counts.replaced - longer],
    ['tally-partial', counts.partial],
    ['tally-damaged', counts.damaged],
    ['tally-missing', counts.missing],
    ['tally-unreached', unreached],
  ];
  return formats.list(tallies.flatMap(([id, count]) => (count > 0 ? [t(id, { count })] : [])));
}

/** The outcome of a Space, in complete sentences. */
export function outcomeSentences(space: SpaceOutcome, locale: LocaleText): string[] {
  const { t, formats } = locale;
  const { kind: outcome, state, code, reason, endMissing, damage, gaps } = space;
  if (outcome === 'unreached') return [t('became-unreached')];
  if (outcome === 'missing') {
    if (code) return [t('became-failed'), t(`error-${code}-title`)];
    return [t('became-missing'), ...(reason ? [t(`why-${reason}`)] : [])];
  }
  return [
    arrivalSentence(space, locale),
    ...(state === 'complete' ? [] : [conditionSentence(space, locale)]),
    ...(endMissing === undefined ? [] : [t('end-missing', { length: formats.spokenDuration(endMissing) })]),
    ...(damage ? damageSentences(damage, locale) : []),
    ...(gaps ? [gapsSentence(gaps, locale)] : []),
  ];
}

function arrivalSentence(space: SpaceOutcome, { t, formats }: LocaleText): string {
  const { kind: outcome, seconds = 0, formerSeconds = 0 } = space;
  if (outcome !== 'replaced') return t(`became-${outcome}`);
  if (!isLonger(space)) return t('became-better');
  return t('became-longer', { former: formats.duration(formerSeconds), now: formats.duration(seconds) });
}

/** Why the recording is not complete. */
function conditionSentence(
  { state, seconds = 0, startedAt, endedAt }: SpaceOutcome,
  { t, formats }: LocaleText,
): string {
  if (state !== 'partial') return t(`is-${state}`);
  const expected = ((endedAt ?? 0) - (startedAt ?? Infinity)) / 1000;
  const saved = formats.clock(seconds);
  return expected > seconds
    ? t('is-partial-of', { saved, whole: formats.clock(expected) })
    : t('is-partial', { saved });
}

/** A shorter loss, in seconds, is not reported. */
const MIN_LOST_SECONDS = 1;

function damageSentences({ spots, count, seconds }: LostAudio, { t, formats }: LocaleText): string[] {
  const times = spots.map(({ at }) => formats.clock(at));
  const more = count - spots.length;
  return [
    more > 0
      ? t('damaged-at-and-more', { places: formats.list(times), count: more })
      : t('damaged-at', { places: formats.sentenceList(times) }),
    ...(seconds >= MIN_LOST_SECONDS ? [t('damaged-lost', { lost: formats.duration(seconds) })] : []),
  ];
}

function gapsSentence({ spots, count, seconds }: LostAudio, { t, formats }: LocaleText): string {
  const times = formats.sentenceList(spots.map(({ at }) => formats.clock(at)));
  const length = formats.spokenDuration(seconds);
  return t(count > spots.length ? 'gaps-many' : 'gaps-at', { count, places: times, length });
}

function isLonger({ kind: outcome, seconds = 0, formerSeconds = 0 }: SpaceOutcome): boolean {
  return outcome === 'replaced' && seconds > formerSeconds;
}

const RANKS: Record<SpaceOutcome['kind'], number> = {
  unreached: 1,
  missing: 2,
  new: 3,
  replaced: 4,
  kept: 5,
};

/** Problems come first, unchanged recordings last; newest first within each. */
export function bySeverity(a: SpaceOutcome, b: SpaceOutcome): number {
  return rankOf(a) - rankOf(b) || (b.startedAt ?? 0) - (a.startedAt ?? 0);
}

function rankOf({ kind: outcome, state, code }: SpaceOutcome): number {
  return code !== undefined || isFaulty(state) ? 0 : RANKS[outcome];
}

function isFaulty(state: SpaceOutcome['state']): boolean {
  return state === 'partial' || state === 'damaged' || state === 'lost';
}
