import type { Translate } from '#utils/i18n/index.ts';
import type { CardAction } from './card-words.ts';

interface ActionButtonProps {
  action: CardAction;
  t: Translate;
  kind?: 'primary' | 'secondary' | 'plain';
  onAction: (action: CardAction) => void;
}

/** A button of the card. */
export function ActionButton({ action, t, kind = 'secondary', onAction }: ActionButtonProps) {
  return (
    <button type="button" class={kind} data-testid={action} onClick={() => onAction(action)}>
      {t(`guide-do-${action}`)}
    </button>
  );
}
