import { useLocale } from '#components/ui/locale.ts';
import './RowCheckbox.css';

export interface RowCheckboxProps {
  title: string;
  isSelected: boolean;
  onToggle: () => void;
}

/** Selects a row by mouse or finger. For the keyboard there is X: a list has one tab stop. */
export function RowCheckbox({ title, isSelected, onToggle }: RowCheckboxProps) {
  const { t } = useLocale();
  return (
    <label class="row-select" data-testid="select">
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t('select-title', { title })}
        checked={isSelected}
        onChange={onToggle}
      />
    </label>
  );
}
