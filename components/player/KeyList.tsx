import { useLocale } from '#components/ui/locale.ts';
import { BACK, FORWARD } from './PlayerOptions.tsx';
import './KeyList.css';

/** Which keys do what, folded. */
export function KeyList() {
  const { t } = useLocale();
  const rows: [keys: string[], does: string][] = [
    [[t('key-space'), 'K'], t('key-toggle')],
    [['J'], t('back-seconds', { seconds: BACK })],
    [['L'], t('forward-seconds', { seconds: FORWARD })],
    [['←', '→'], t('key-move', { seconds: 5 })],
    [[',', '.'], t('key-move', { seconds: 1 })],
    [['<', '>'], t('key-speed')],
    [['+', '−'], t('key-zoom')],
    [['B'], t('add-bookmark')],
  ];
  return (
    <details class="key-list">
      <summary>{t('keys')}</summary>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
