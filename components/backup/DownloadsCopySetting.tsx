import { useId } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { DownloadsCopy } from '#utils/library/index.ts';
import type { DownloadsCopyStore } from './downloads-copy-store.ts';
import './DownloadsCopySetting.css';

export interface DownloadsCopySettingProps {
  store: DownloadsCopyStore;
  /** Of the recordings that are there, which are the first to be copied. Undefined until it is known. */
  bytes: number | undefined;
}

/** What a copy among the downloads is and is not, its switch, and how far it is. */
export function DownloadsCopySetting({ store, bytes }: DownloadsCopySettingProps) {
  const { t, formats } = useLocale();
  const limitsId = useId();
  const copy = store.state.value;
  return (
    <section
      class="setting"
      aria-labelledby="setting-downloads-copy"
      data-testid="downloads-copy"
      data-state={copy && stateOf(copy)}
      data-copied={copy?.copied}
    >
      <h2 id="setting-downloads-copy">{t('downloads-copy')}</h2>
      <p class="setting-lead">{t('downloads-copy-lead')}</p>
      <ul class="downloads-copy-limits" id={limitsId}>
        <li>{t('downloads-copy-audio-only')}</li>
        <li>{t('downloads-copy-twice', { size: formats.bytes(bytes ?? 0) })}</li>
        <li>{t('downloads-copy-stays')}</li>
        <li>{t('downloads-copy-readable')}</li>
        {import.meta.env.CHROME && <li>{t('downloads-copy-asks')}</li>}
      </ul>
      <label class="choice">
        <input
          type="checkbox"
          checked={copy?.isOn ?? false}
          disabled={!copy}
          aria-describedby={limitsId}
          onChange={({ currentTarget }) => void store.turn(currentTarget.checked)}
        />
        {t('downloads-copy-on')}
      </label>
      {/* It is there from the beginning, so that what it says is read out. */}
      <div class="downloads-copy-state" aria-live="polite">
        {copy?.isOn && <Progress copy={copy} onRetry={() => void store.retry()} />}
      </div>
    </section>
  );
}

function stateOf({ isOn, isDue, code }: DownloadsCopy): 'off' | 'failed' | 'copying' | 'done' {
  if (!isOn) return 'off';
  if (code) return 'failed';
  return isDue ? 'copying' : 'done';
}

function Progress({ copy, onRetry }: { copy: DownloadsCopy; onRetry: () => void }) {
  const { t, formats } = useLocale();
  const { copied, copiedAt, left, leftOut, code, isDue } = copy;
  const isCopying = isDue && !code && left > 0;
  return (
    <>
      {isCopying && <p>{t('downloads-copy-left', { count: left })}</p>}
      {!isCopying && copiedAt !== undefined && (
        <p>{t('downloads-copy-copied', { count: copied, day: formats.day(copiedAt) })}</p>
      )}
      {leftOut > 0 && <p>{t('downloads-copy-left-out', { count: leftOut })}</p>}
      {code && <CodeNotice code={code} />}
      {(code !== undefined || leftOut > 0) && !isCopying && (
        <Button data-testid="downloads-copy-retry" onClick={onRetry}>
          {t('downloads-copy-retry')}
        </Button>
      )}
    </>
  );
}
