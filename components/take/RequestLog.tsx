import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { SentRequest } from '#utils/remote/index.ts';

export interface RequestLogProps {
  log: {
    list(): Promise<SentRequest[]>;
    clear(): Promise<void>;
    watch(listener: (requests: SentRequest[]) => void): () => void;
  };
}

/** Every request that was ever sent: when, to which host, and how much came back. */
export function RequestLog({ log }: RequestLogProps) {
  const { t, formats } = useLocale();
  const [requests, setRequests] = useState<readonly SentRequest[]>();
  useEffect(() => {
    void log.list().then(setRequests);
    return log.watch(setRequests);
  }, [log]);
  if (!requests) return null;
  return (
    <section
      class="setting"
      aria-labelledby="setting-requests"
      data-testid="request-log"
      data-count={requests.length}
    >
      <h2 id="setting-requests">{t('request-log')}</h2>
      <p class="setting-lead">{t('request-log-lead')}</p>
      {requests.length === 0 ? (
        <p>{t('request-log-none')}</p>
      ) : (
        <>
          <ul class="request-log figures">
            {requests.map(({ at, host, bytes }, index) => (
              <li key={index}>
                {formats.moment(at)} · <bdi>{host}</bdi> · {formats.bytes(bytes)}
              </li>
            ))}
          </ul>
          <Button onClick={() => void log.clear()}>{t('request-log-clear')}</Button>
        </>
      )}
    </section>
  );
}
