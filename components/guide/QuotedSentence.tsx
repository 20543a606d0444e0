import type { FluentVariable } from '@fluent/bundle';
import type { Translate } from '#utils/i18n/index.ts';

interface QuotedSentenceProps {
  t: Translate;
  id: string;
  /** What X has written on the element, and the language it is in. */
  label: string;
  language: string;
  args: Record<string, FluentVariable>;
}

/** Stands in the translated sentence for X's label, which is an element of its own, in a language of its own. */
const PLACEHOLDER = '\uFFFC';

/** A sentence in the interface's language that quotes X in the page's. */
export function QuotedSentence({ t, id, label, language, args }: QuotedSentenceProps) {
  const [before, ...after] = t(id, { ...args, label: PLACEHOLDER }).split(PLACEHOLDER);
  if (after.length === 0) return <>{before}</>;
  return (
    <>
      {before}
      <bdi class="quote" lang={language}>
        {label}
      </bdi>
      {after.join(label)}
    </>
  );
}
