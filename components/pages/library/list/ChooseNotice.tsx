import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { useFocusWhen } from '#components/ui/use-focus-when.ts';
import './ChooseNotice.css';

export interface ChooseNoticeProps {
  onChooseZip: () => void;
}

/** For a person who has asked, on another page, to choose a ZIP: browsers open a picker only after a click on this page. */
export function ChooseNotice({ onChooseZip }: ChooseNoticeProps) {
  const { t } = useLocale();
  const choose = useFocusWhen<HTMLButtonElement>(true);
  return (
    <div class="choose-notice">
      <Notice kind="info" title={t('have-zip-title')}>
        <p>{t('have-zip-text')}</p>
        <div>
          <Button ref={choose} kind="primary" icon="file" data-testid="choose-zip" onClick={onChooseZip}>
            {t('choose-zip')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
