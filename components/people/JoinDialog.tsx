import { useId, useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { Person, PersonTotal } from '#utils/people/index.ts';
import { FieldDialog } from '#components/ui/dialog/FieldDialog.tsx';
import { personLabel } from './person-label.ts';

export interface JoinDialogProps {
  person: Person;
  /** Those to choose from. */
  others: readonly PersonTotal[];
  onJoin: (key: string) => void;
  onClose: () => void;
}

/** Asks who is the same person. The field takes a name or a handle, and offers all there are. */
export function JoinDialog({ person, others, onJoin, onClose }: JoinDialogProps) {
  const { t } = useLocale();
  const listId = useId();
  const keyOf = useMemo(() => keyFinder(others), [others]);
  return (
    <FieldDialog
      title={t('person-join-title', { person: personLabel(person) })}
      label={t('person-join-field')}
      action={t('person-join-yes')}
      help={t('person-join-question')}
      list={listId}
      errorOf={(text) => (keyOf(text) === undefined ? t('person-join-unknown') : undefined)}
      onText={(text) => {
        const key = keyOf(text);
        if (key !== undefined) onJoin(key);
      }}
      onClose={onClose}
    >
      <datalist id={listId}>
        {others.map(({ person: other }) => (
          <option key={other.key} value={other.key}>
            {personLabel(other)}
          </option>
        ))}
      </datalist>
    </FieldDialog>
  );
}

/** Finds a person by handle, with or without @, or by a name that only one of them has. */
function keyFinder(people: readonly PersonTotal[]): (text: string) => string | undefined {
  const keys = new Map<string, string | undefined>();
  for (const { person } of people) {
    const name = person.name?.toLowerCase();
    if (name !== undefined) keys.set(name, keys.has(name) ? undefined : person.key);
  }
  for (const { person } of people)
    for (const key of person.keys) for (const form of [key, key.slice(1)]) keys.set(form, person.key);
  return (text) => keys.get(text.trim().toLowerCase());
}
