import { useLocale } from '#components/ui/locale.ts';
import type { PersonTotal } from '#utils/people/index.ts';
import './PersonFacts.css';

export interface PersonFactsProps {
  total: PersonTotal;
}

/** In how many recordings somebody is, how long they spoke in them, and when the first and the last were. */
export function PersonFacts({ total: { recordings, seconds, firstSeen, lastSeen } }: PersonFactsProps) {
  const { t, formats } = useLocale();
  const facts: [label: string, value: string, at?: number][] = [
    [t('person-recordings'), formats.number(recordings)],
    [t('person-hours'), formats.duration(seconds)],
  ];
  if (firstSeen !== undefined && lastSeen !== undefined)
    facts.push(
      [t('person-first'), formats.day(firstSeen), firstSeen],
      [t('person-last'), formats.day(lastSeen), lastSeen],
    );
  return (
    <dl class="person-facts figures">
      {facts.map(([label, value, at]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{at === undefined ? value : <time dateTime={new Date(at).toISOString()}>{value}</time>}</dd>
        </div>
      ))}
    </dl>
  );
}
