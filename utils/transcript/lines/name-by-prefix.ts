import type { Cue } from '#utils/transcript/cue.ts';
import { VOICE_NAME } from '#utils/transcript/voice-names.ts';
import { withSpeaker } from './strip-markup.ts';

/** A name that the text marks as one: `[Ana]: …`, `(speaker 0) …`, `Locuteur 1 : …`, `@ana: …`. */
const MARKED = new RegExp(
  [
    String.raw`^\s*(?:[-–—•]\s*|>>\s*)?(?:`,
    String.raw`\[([^\]\n]{1,80})\]\s?[:：]|\(([^)\n]{1,80})\)\s?[:：]`,
    String.raw`|[[(](${VOICE_NAME})[\])]|(${VOICE_NAME})(?:\s?[:：]|[ \t]*(?=\n))|(@[A-Za-z0-9_]{1,30}(?:~\w{1,20})?)\s?[:：])\s*`,
  ].join(''),
  'iu',
);
const HANDLE = /^@[A-Za-z0-9_]{1,30}(?:~\w{1,20})?: /;
/** Before words of which nobody is known to say them, after a cue of somebody. */
export const NOBODY = '- ';
const PART = String.raw`[\p{Lu}\p{Lt}\p{Lo}\d][\p{L}\p{M}\p{N}.'’_@&/-]*`;
/** What stands in small letters in names. */
const PARTICLE = String.raw`d[aeiou]s?|del|della|van|von|der|den|ten|l[aeo]s?|el|al|bin|ibn|y|e|und|and|of|the`;
/** A name before a colon, as far as its shape can tell. */
const PERHAPS = new RegExp(
  String.raw`^\s*(?:[-–—•]\s*|>>\s*)?(?!\d)(${PART}(?:[ \u00a0](?:${PART}|(?:${PARTICLE})(?!\p{L})|\([^()\n]{1,30}\))){0,5})\s?(?::(?=\s)|：)\s*`,
  'u',
);
/** A name in small letters, which only the whole file shows to be one. */
const SMALL = /^\s*(\p{Ll}[\p{L}\p{N}_.-]{0,24})\s?:\s+/u;
const SMALL_SHARE = 0.9;
const MAX_NAME = 50;
/** Above it, a name before the words is the rule of the file. */
const RULE_SHARE = 0.5;
/** In a file where they come only when the speaker changes, each of several names is found again and again. */
const MIN_TIMES = 3;

/** Cues whose words begin with the speaker's name, with that name in its place. Others stay as they are. */
export function nameByPrefix(cues: readonly Cue[]): Cue[] {
  const names = namesIn(cues);
  const named = cues.map((cue) => {
    if (cue.speaker !== undefined) return cue;
    const marked = MARKED.exec(cue.text);
    const perhaps = marked ? undefined : (PERHAPS.exec(cue.text) ?? SMALL.exec(cue.text) ?? undefined);
    const name = marked ? marked.slice(1).find((each) => each !== undefined) : perhaps?.[1];
    const [prefix = ''] = marked ?? perhaps ?? [];
    const text = cue.text.slice(prefix.length);
    if (name === undefined || !text.trim() || (!marked && !names.has(name))) return cue;
    return { ...cue, ...withSpeaker(text, name) };
  });
  return namesOnlyChanges(cues, named) ? carryNames(named) : named;
}

/** Whether the names are handles that come only where the speaker changes, as in our own exports. */
function namesOnlyChanges(cues: readonly Cue[], named: readonly Cue[]): boolean {
  if (!cues.some(({ text, speaker }) => speaker === undefined && HANDLE.test(text))) return false;
  return !named.some(({ speaker, text }, i) => {
    return speaker !== undefined && speaker === named[i - 1]?.speaker && !text.startsWith(NOBODY);
  });
}

function carryNames(cues: readonly Cue[]): Cue[] {
  let speaking: string | undefined;
  return cues.map((cue) => {
    if (cue.speaker !== undefined) speaking = cue.speaker;
    else if (speaking !== undefined && cue.text.startsWith(NOBODY)) {
      speaking = undefined;
      return { ...cue, text: cue.text.slice(NOBODY.length) };
    }
    return speaking === undefined ? cue : { ...cue, speaker: speaking };
  });
}

/** Names before a colon that the whole file shows to be names: `Two things: …` is none. */
function namesIn(cues: readonly Cue[]): ReadonlySet<string> {
  const unnamed = cues.filter(({ speaker }) => speaker === undefined);
  const times = new Map<string, number>();
  let total = 0;
  for (const { text } of unnamed) {
    const name = MARKED.exec(text)?.slice(1).find(Boolean) ?? PERHAPS.exec(text)?.[1];
    if (name === undefined || name.length > MAX_NAME) continue;
    total += 1;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const isRule = total >= 2 && total >= unnamed.length * RULE_SHARE && (times.size < total || total < 4);
  if (isRule) return new Set(times.keys());
  const small = unnamed.flatMap(({ text }) => SMALL.exec(text)?.[1] ?? []);
  if (small.length >= 2 && small.length >= unnamed.length * SMALL_SHARE) return new Set(small);
  const often = [...times].filter(([, count]) => count >= MIN_TIMES).map(([name]) => name);
  return new Set(often.length >= 2 ? often : []);
}
