import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './ChooseButtons.css';

export interface ChooseButtonsProps {
  onChooseFiles: () => void;
  onChooseFolder: () => void;
}

/** Open the system's picker for ZIPs and audio files, or for a folder. */
export function ChooseButtons({ onChooseFiles, onChooseFolder }: ChooseButtonsProps) {
  const { t } = useLocale();
  return (
    <div class="choose-buttons">
      <Button icon="file" onClick={onChooseFiles}>
        {t('choose-files')}
      </Button>
      <Button icon="folder" onClick={onChooseFolder}>
        {t('choose-folder')}
      </Button>
    </div>
  );
}
