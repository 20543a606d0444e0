import { useLocale } from '#components/ui/locale.ts';
import type { SpaceOutcome } from '#utils/library/import-record.ts';
import { byWeight, fateOf } from './report-words.ts';
import './ReportSpaces.css';

export interface ReportSpacesProps {
  spaces: readonly SpaceOutcome[];
  /** Its title and place in the library; undefined where it is not there now. */
  linkTo: LinkTo;
}

export type LinkTo = (space: string) => { title: string; href: string } | undefined;

/** Every Space of an import with what became of it. */
export function ReportSpaces({ spaces, linkTo }: ReportSpacesProps) {
  const locale = useLocale();
  return (
    <ul class="report-spaces">
      {spaces.toSorted(byWeight).map((space) => (
        <li key={space.space} data-space={space.space} data-outcome={space.outcome} data-state={space.state}>
          <ReportSpaceName space={space} link={linkTo(space.space)} />
          <p>{fateOf(space, locale).join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}

function ReportSpaceName({ space, link }: { space: SpaceOutcome; link: ReturnType<LinkTo> }) {
  const { t, formats } = useLocale();
  const { space: id, startedAt } = space;
  if (link) {
    return (
      <a href={link.href}>
        <bdi>{link.title}</bdi>
      </a>
    );
  }
  const name = startedAt === undefined ? id : t('untitled-space', { day: formats.day(startedAt) });
  return <bdi class="report-space-gone">{name}</bdi>;
}
