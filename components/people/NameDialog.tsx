import { speakerLabel } from '#components/labels/speaker-look.ts';
import { usePeople } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerRef } from '#utils/library/index.ts';
import { FieldDialog } from '#components/ui/dialog/FieldDialog.tsx';

export interface NameDialogProps {
  /** Of whom at least a handle or an id is known. */
  speaker: SpeakerRef;
  onName: (key: string, name: string) => void;
  onClose: () => void;
}

/** Asks for the name of somebody, which then stands for the handle everywhere. */
export function NameDialog({ speaker, onName, onClose }: NameDialogProps) {
  const { t } = useLocale();
  const person = usePeople().personOf(speaker);
  if (!person) return null;
  const title = t('person-name', { person: speakerLabel(speaker, t) });
  return (
    <FieldDialog
      title={title}
      label={title}
      action={t('person-name-yes')}
      help={t('person-name-help')}
      value={person.name ?? ''}
      onText={(name) => onName(person.key, name)}
      onClose={onClose}
    />
  );
}
