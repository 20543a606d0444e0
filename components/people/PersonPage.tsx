import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { EditableTitle } from '#components/labels/EditableTitle.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { Menu } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { personAddress, type PersonTotal } from '#utils/people/index.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { JoinedHandles } from './JoinedHandles.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { personHandle, personLabel } from './person-label.ts';
import './PersonPage.css';

export interface PersonPageProps {
  total: PersonTotal;
  /** Everybody else, to be joined. */
  others: () => readonly PersonTotal[];
  /** Address of all people. */
  backHref: string;
  onName: (name: string) => void;
  onHide: (isHidden: boolean) => void;
  /** Makes this person the same as the one with that key. */
  onJoin: (key: string) => void;
  onPart: (key: string) => void;
  /** Undefined where there is nothing to play. */
  onPlay: (() => void) | undefined;
  /** Their turns, by recording. */
  children?: ComponentChildren;
}

/** One person: the name, under which handles they came, how often and how long, and all that they said. */
export function PersonPage(props: PersonPageProps) {
  const { total, others, backHref, onName, onHide, onJoin, onPart, onPlay, children } = props;
  const { person } = total;
  const { t } = useLocale();
  const [isEditing, setIsEditing] = useState(false);
  const [isJoining, setIsJoining] = useState(false);
  const label = personLabel(person);
  const handle = personHandle(person);
  return (
    <article
      class="person"
      data-testid="person"
      data-person={personAddress(person.key)}
      data-seconds={total.seconds.toFixed(3)}
      data-count={total.recordings}
    >
      <a class="button person-back" data-kind="quiet" href={backHref}>
        <Icon name="back" />
        {t('people')}
      </a>
      <header>
        <EditableTitle
          title={label}
          value={person.name ?? ''}
          label={t('person-name', { person: person.key })}
          isEditing={isEditing}
          onEdit={setIsEditing}
          onRename={onName}
        />
        {handle !== undefined && (
          <p class="person-handle">
            <bdi>{handle}</bdi>
          </p>
        )}
        <PersonFacts total={total} />
        <JoinedHandles keys={person.keys.slice(1)} onPart={onPart} />
        {person.isHidden && <p class="person-hidden">{t('person-hidden-help')}</p>}
      </header>
      <div class="person-actions">
        {onPlay && (
          <Button kind="primary" icon="play" data-testid="play-person" onClick={onPlay}>
            {t('person-play', { person: label })}
          </Button>
        )}
        <Menu
          label={t('more-actions')}
          icon="more"
          kind="quiet"
          isIconOnly
          testId="person-more"
          items={[
            { label: t('person-name-verb'), icon: 'pencil', onSelect: () => setIsEditing(true) },
            {
              label: t('person-join'),
              help: t('person-join-help'),
              icon: 'link',
              testId: 'join-person',
              onSelect: () => setIsJoining(true),
            },
            {
              label: t(person.isHidden ? 'person-show' : 'person-hide'),
              help: person.isHidden ? undefined : t('person-hide-help'),
              icon: 'eye-off',
              testId: 'hide-person',
              onSelect: () => onHide(!person.isHidden),
            },
          ]}
        />
      </div>
      {children}
      {isJoining && (
        <JoinDialog person={person} others={others()} onJoin={onJoin} onClose={() => setIsJoining(false)} />
      )}
    </article>
  );
}
