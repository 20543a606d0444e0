import type { FluentVariable } from '@fluent/bundle';
import type { Translate } from '#utils/i18n/index.ts';

interface QuotedSentenceProps {
  t: Translate;
  id: string;
  /** X's label on the element, and its language. */
  label: string;
  language: string;
  args: Record<string, FluentVariable>;
}

/** Replaces X's label in the translated sentence, because the label is an element with its own language. */
const PLACEHOLDER = '\uFFFC';

/** A sentence in our language that quotes X in the language of X's page. */
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
