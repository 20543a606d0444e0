import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { personAddress, type PersonTotal } from '#utils/people/index.ts';
import { personHandle, personLabel } from './person-label.ts';
import './PeopleList.css';

export interface PeopleListProps {
  /** Those in most recordings first; undefined until they have been read. */
  people: readonly PersonTotal[] | undefined;
  hrefOf: (key: string) => string;
  /** Address of the recordings. */
  backHref: string;
}

/** So many are shown at first: most people are in one recording only. */
const SHOWN = 100;

/** Everybody in the recordings. */
export function PeopleList({ people, hrefOf, backHref }: PeopleListProps) {
  const { t } = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? people : people?.slice(0, SHOWN);
  const hidden = (people?.length ?? 0) - (shown?.length ?? 0);
  return (
    <section class="people" data-testid="people" data-count={people?.length}>
      <a class="button people-back" data-kind="quiet" href={backHref}>
        <Icon name="back" />
        {t('all-recordings')}
      </a>
      <h1 tabIndex={-1}>{t('people')}</h1>
      {people?.length === 0 && <p class="people-none">{t('people-none')}</p>}
      <ul>
        {shown?.map((total) => (
          <PersonRow key={total.person.key} total={total} href={hrefOf(total.person.key)} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => setIsWhole(true)}>
          {t('show-more', { count: hidden })}
        </Button>
      )}
    </section>
  );
}

function PersonRow({ total, href }: { total: PersonTotal; href: string }) {
  const { t, formats } = useLocale();
  const { person, recordings, seconds } = total;
  const handle = personHandle(person);
  return (
    <li class="people-row" data-testid="person-row" data-person={personAddress(person.key)}>
      <a href={href}>
        <bdi class="one-line">{personLabel(person)}</bdi>
      </a>
      <p>
        {handle !== undefined && <bdi>{handle}</bdi>}
        <span>{t('recordings-count', { count: recordings })}</span>
        <time dateTime={`PT${seconds.toFixed(0)}S`}>{formats.duration(seconds)}</time>
      </p>
    </li>
  );
}
