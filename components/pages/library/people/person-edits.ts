import type { Locale } from '#components/ui/locale.ts';
import type { Undo } from '#utils/library/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';

/** Edits of people, each of which says what it did, with a way back. */
export interface PersonEdits {
  name(key: string, name: string): void;
  hide(key: string, isHidden: boolean): void;
  join(key: string, to: string): void;
  part(key: string): void;
}

export function createPersonEdits(
  { peopleEdits, toasts }: Pick<LibraryPageProps, 'peopleEdits' | 'toasts'>,
  { t }: Pick<Locale, 't'>,
): PersonEdits {
  const report = (edit: Promise<Undo>, text: string): void =>
    void edit.then((undo) => toasts.show({ text, action: t('undo'), onAction: () => void undo() }));
  return {
    name: (key, name) => report(peopleEdits.name(key, name), t('person-named')),
    hide: (key, isHidden) =>
      report(peopleEdits.hide(key, isHidden), t(isHidden ? 'person-hidden' : 'person-shown')),
    join: (key, to) => report(peopleEdits.join(key, to), t('person-joined')),
    part: (key) => report(peopleEdits.part(key), t('person-parted', { person: key })),
  };
}
