import { useLocale } from '#components/ui/locale.ts';
import type { SpaceOutcome } from '#utils/library/index.ts';
import { bySeverity, outcomeSentences } from './report-words.ts';
import './ReportSpaces.css';

export interface ReportSpacesProps {
  spaces: readonly SpaceOutcome[];
  /** The title and address of a recording; undefined where it is not in the library any more. */
  linkTo: LinkTo;
}

export type LinkTo = (spaceId: string) => { title: string; href: string } | undefined;

/** Every Space of an import, with its outcome. */
export function ReportSpaces({ spaces, linkTo }: ReportSpacesProps) {
  const locale = useLocale();
  return (
    <ul class="report-spaces">
      {spaces.toSorted(bySeverity).map((space) => (
        <li key={space.spaceId} data-space={space.spaceId} data-outcome={space.kind} data-state={space.state}>
          <ReportSpaceName space={space} link={linkTo(space.spaceId)} />
          <p>{outcomeSentences(space, locale).join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}

function ReportSpaceName({ space, link }: { space: SpaceOutcome; link: ReturnType<LinkTo> }) {
  const { t, formats } = useLocale();
  const { spaceId: id, startedAt } = space;
  if (link) {
    return (
      <a href={link.href}>
        <bdi>{link.title}</bdi>
      </a>
    );
  }
  const name = startedAt === undefined ? id : t('untitled-space', { day: formats.day(startedAt) });
  return <bdi class="report-space-removed">{name}</bdi>;
}
