import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { useFocusWhen } from '#components/ui/use-focus-when.ts';
import './FirstSteps.css';

export interface FirstStepsProps {
  /** Starts the guide. Absent while a request is under way: the road says what to do then. */
  onStart?: (() => void) | undefined;
  /** Opens the system's file picker. Absent while the road says to choose a file. */
  onChooseZip?: (() => void) | undefined;
  /** Whether the person has asked, on another page, to choose a ZIP: then that is what matters here. */
  isChoosing?: boolean;
}

/** The two ways to begin: with the guide, or with a ZIP that is here already. */
export function FirstSteps({ onStart, onChooseZip, isChoosing = false }: FirstStepsProps) {
  const { t } = useLocale();
  const choose = useFocusWhen<HTMLButtonElement>(isChoosing);
  if (!onStart && !onChooseZip) return null;
  return (
    <div class="first-steps">
      {onStart && (
        <Button kind={isChoosing ? 'secondary' : 'primary'} onClick={onStart}>
          {t('start-guide')}
        </Button>
      )}
      {onChooseZip && (
        <Button
          ref={choose}
          kind={isChoosing ? 'primary' : 'secondary'}
          icon="file"
          data-testid="choose-zip"
          onClick={onChooseZip}
        >
          {t(isChoosing ? 'choose-zip' : 'have-zip-link')}
        </Button>
      )}
    </div>
  );
}
