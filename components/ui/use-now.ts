import { useEffect, useState } from 'preact/hooks';

/** The time in ms since 1970, as of when the page came into view: exact enough to tell today from yesterday. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const update = () => setNow(Date.now());
    document.addEventListener('visibilitychange', update);
    return () => document.removeEventListener('visibilitychange', update);
  }, []);
  return now;
}
