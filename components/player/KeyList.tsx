import { useLocale } from '#components/ui/locale.ts';
import type { PlayerSettings } from '#utils/engine/index.ts';
import './KeyList.css';

/** What each key does. */
export function KeyList({ skipBack, skipForward }: Pick<PlayerSettings, 'skipBack' | 'skipForward'>) {
  const { t } = useLocale();
  const rows: [keys: string[], action: string][] = [
    [[t('key-space'), 'K'], t('key-toggle')],
    [['J'], t('back-seconds', { seconds: skipBack })],
    [['L'], t('forward-seconds', { seconds: skipForward })],
    [['←', '→'], t('key-move', { seconds: 5 })],
    [[',', '.'], t('key-move', { seconds: 1 })],
    [['P', 'N'], t('key-turns')],
    [['1', '9'], t('key-speakers')],
    [['[', ']'], t('key-select')],
    [['<', '>'], t('key-speed')],
    [['+', '−'], t('key-zoom')],
    [['B'], t('add-bookmark')],
    [['C'], t('copy-moment')],
    [['F2'], t('key-name')],
    [['↑', '↓'], t('key-rows')],
    [['X'], t('key-select-row')],
    [['⇧', '↑', '↓'], t('key-select-range')],
    [[t('key-control'), 'A'], t('key-select-all')],
    [['E', 'T', 'F', 'H'], t('key-selected')],
    [['Esc'], t('key-back')],
    [['/'], t('search')],
    [[t('key-control'), 'Z'], t('undo')],
    [[t('key-control'), ','], t('settings')],
    [['?'], t('keys-title')],
  ];
  return (
    <dl class="key-list">
      {rows.map(([keys, action]) => (
        <div key={action}>
          <dt dir="ltr">
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{action}</dd>
        </div>
      ))}
    </dl>
  );
}
