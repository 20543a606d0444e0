import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './TitleChoices.css';

export interface TitleChoicesProps {
  recording: LibraryRecording;
  onChoose: (title: string) => void;
}

/** Several posts fit the Space, so the person chooses whose words are its title. Nothing once they have written one. */
export function TitleChoices({ recording: { title, titleChoices = [] }, onChoose }: TitleChoicesProps) {
  const { t } = useLocale();
  if (title === undefined || !titleChoices.includes(title)) return null;
  return (
    <label class="title-choices">
      {t('title-choices')}
      <select
        data-testid="title-choices"
        dir="auto"
        value={title}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {titleChoices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
