// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ReportList } from '#components/import/report/ReportList.tsx';
import { MISSING_REASONS } from '#utils/archive/index.ts';
import type { FileOutcome, ImportReport, SpaceOutcome } from '#utils/library/import-record.ts';
import { countOutcomes } from '#utils/import/report.ts';
import { allByRole, byRole, clear, click, pageText, show } from '../screen.tsx';

const startedAt = Date.UTC(2022, 2, 22, 19, 26);

function report(spaces: SpaceOutcome[], about: Partial<ImportReport> = {}): ImportReport {
  return {
    id: `report-${spaces.length}`,
    importedAt: Date.UTC(2022, 3, 1, 8),
    account: { id: '42', handle: 'mirador' },
    files: [{ name: 'twitter.zip', size: 16_000_000_000 }],
    counts: countOutcomes(spaces),
    spaces,
    ...about,
  };
}

let deleted: string[] = [];

const showReports = (reports: ImportReport[] | undefined, language?: string) =>
  show(
    <ReportList
      reports={reports}
      backHref="#/"
      onDelete={(id) => deleted.push(id)}
      linkTo={(spaceId) => (spaceId === '1here' ? { title: 'Café', href: '#/recordings/1here' } : undefined)}
    />,
    language,
  );

const whole: SpaceOutcome = { spaceId: '1here', kind: 'new', state: 'complete', seconds: 60 };

afterEach(async () => {
  await clear();
  deleted = [];
});

describe('ReportList', () => {
  it('shows the date, the files and the account of an import', async () => {
    await showReports([report([whole])]);

    expect(byRole('heading', 'Apr 1, 2022, 8:00 AM')).toBeTruthy();
    expect(pageText()).toContain('twitter.zip 16 GB');
    expect(pageText()).toContain('Archive of @mirador');
    expect(byRole('link', 'Café').getAttribute('href')).toBe('#/recordings/1here');
  });

  it('deletes the report of one import after a question', async () => {
    await showReports([report([whole])]);

    await click(byRole('button', 'Delete this report'));
    const before = [...deleted];
    for (const confirm of allByRole('button', 'Delete this report').slice(1)) await click(confirm);

    expect([before, deleted]).toEqual([[], ['report-1']]);
  });

  it('says what a backup has brought, which names stayed, and which of its files are damaged', async () => {
    const restored = {
      madeAt: Date.UTC(2022, 2, 30),
      edits: 1,
      transcripts: 2,
      positions: 0,
      people: 1,
      reports: 0,
      differing: [{ kept: 'My night', other: 'The night', spaceId: '1here' }],
    };
    const faults = [{ name: 'recordings/1abc.json', code: 'damaged-file' as const }];

    await showReports([report([whole], { restored, unimported: 1, faults })]);

    expect(pageText()).toContain('A backup of Mar 30, 2022 was restored.');
    expect(pageText()).toContain('Titles, notes or the like of one recording');
    expect(pageText()).toContain('2 transcripts');
    expect(pageText()).not.toContain('Where you stopped');
    expect(pageText()).toContain('“My night” stayed. In the backup it is “The night”.');
    expect(pageText()).toContain('One file of the backup is damaged');
    expect(pageText()).toContain('recordings/1abc.json');
  });

  it('says that the library has lost audio that the archive does not contain', async () => {
    await showReports([report([{ ...whole, kind: 'kept', state: 'lost' }])]);

    expect(pageText()).toContain("This browser has lost its audio, and this archive doesn't contain it.");
  });

  it('summarises the results', async () => {
    const space = (about: Partial<SpaceOutcome>): SpaceOutcome => ({ ...whole, ...about });
    await showReports([
      report([
        space({ spaceId: 'a' }),
        space({ spaceId: 'b', kind: 'kept' }),
        space({ spaceId: 'c', kind: 'kept' }),
        space({ spaceId: 'd', kind: 'replaced', formerSeconds: 30 }),
        space({ spaceId: 'e', kind: 'replaced', formerSeconds: 60 }),
      ]),
    ]);

    expect(pageText()).toContain('1 new, 2 unchanged, 1 longer copy, 1 better copy');
    expect(pageText()).toContain('Replaced by a longer copy: 30 sec became 1 min.');
    expect(pageText()).toContain('Replaced by a copy without damage.');
  });

  it('shows how much of an incomplete recording was saved, and lists it first', async () => {
    await showReports([
      report([
        whole,
        {
          spaceId: 'cut',
          kind: 'new',
          state: 'partial',
          seconds: 2460,
          startedAt,
          endedAt: startedAt + 3_840_000,
        },
      ]),
    ]);

    const [first] = document.querySelectorAll<HTMLElement>('[data-space]');
    expect(first?.dataset['space']).toBe('cut');
    expect(pageText()).toContain('Incomplete: only 41:00 of about 1:04:00 could be saved.');
    expect(pageText()).toContain('Space from Mar 22, 2022');
  });

  it('shows where audio is damaged, and how much of it is lost', async () => {
    const spots = [751.2, 2822].map((at) => ({ at, seconds: 2 }));
    const damaged = { ...whole, state: 'damaged' as const };
    await showReports([
      report([
        { ...damaged, damage: { spots, count: 2, seconds: 4 } },
        { ...damaged, spaceId: 'b', damage: { spots, count: 19, seconds: 0.3 } },
      ]),
    ]);

    expect(pageText()).toContain('Damaged at 12:31 and 47:02. About 4 sec of audio is lost there.');
    expect(pageText()).toContain('Damaged at 12:31, 47:02 and in 17 other places.');
    expect(pageText().match(/is lost/g)).toHaveLength(1);
  });

  it('shows where X’s recording has gaps', async () => {
    const spots = [751.2, 2822].map((at) => ({ at, seconds: 80 }));
    await showReports([
      report([
        { ...whole, gaps: { spots: spots.slice(1), count: 1, seconds: 80 } },
        { ...whole, spaceId: 'b', gaps: { spots, count: 2, seconds: 160 } },
        { ...whole, spaceId: 'c', gaps: { spots, count: 30, seconds: 2400 } },
      ]),
    ]);

    expect(pageText()).toContain('It has a gap of 1 minute, 20 seconds at 47:02');
    expect(pageText()).toContain('It has gaps at 12:31 and 47:02, 2 minutes, 40 seconds in all');
    expect(pageText()).toContain('It has 30 gaps, 40 minutes in all, the first at 12:31 and 47:02');
  });

  it('says how long a Space went on after the ZIP broke off', async () => {
    await showReports([report([{ ...whole, state: 'partial', endMissing: 1800 }])]);

    expect(pageText()).toContain('it went on for 30 minutes after this audio');
  });

  it('names ZIPs inside a ZIP, the other parts of a split one, and files that could not be read', async () => {
    const files: FileOutcome[] = [
      { name: 'inner.zip', size: 5, inside: 'outer.zip' },
      { name: 'twitter.z01', size: 5, code: 'unsupported-zip', needs: ['twitter.zip'] },
    ];
    const faults = [{ name: 'data/tweets.js', code: 'too-large' as const }];
    await showReports([report([whole], { files, unimported: 1, faults })]);

    expect(pageText()).toContain('Inside outer.zip');
    expect(pageText()).toContain('Choose these files together with it: twitter.zip');
    expect(pageText()).toContain('data/tweets.jsSomething in this ZIP is far too large');
  });

  it('names each Space that a stopped import did not reach', async () => {
    await showReports([
      report([whole, { spaceId: 'later', kind: 'unreached', state: 'missing', startedAt }], {
        stopped: 'cancelled',
        unreached: 1,
      }),
    ]);

    expect(pageText()).toContain('1 new, 1 not imported yet');
    expect(pageText()).toContain('Space from Mar 22, 2022The import ended before it reached this one.');
  });

  it.each(MISSING_REASONS.flatMap((reason) => [['en', reason] as const, ['es', reason] as const]))(
    'explains in %s why audio is missing: %s',
    async (language, reason) => {
      await showReports([report([{ spaceId: 'x', kind: 'missing', state: 'missing', reason }])], language);

      expect(document.querySelector('[data-space="x"] p')?.textContent.length).toBeGreaterThan(40);
    },
  );

  it('explains why audio in the archive could not be imported', async () => {
    await showReports([report([{ spaceId: 'x', kind: 'missing', state: 'missing', code: 'unknown-audio' }])]);

    expect(pageText()).toContain("couldn't be saved. Afterspace can't read this type of audio");
  });

  it('explains why a file could not be imported, and why an import failed or was stopped', async () => {
    await showReports([
      report([whole], { stopped: 'cancelled', unreached: 2, unimported: 1 }),
      report([], { id: 'b', failed: 'no-spaces', files: [{ name: 'b.zip', size: 1, code: 'encrypted' }] }),
    ]);

    expect(pageText()).toContain('The import was cancelled');
    expect(pageText()).toContain('2 Spaces were not imported yet.');
    expect(pageText()).toContain("One thing about your Spaces couldn't be imported");
    expect(pageText()).toContain('This ZIP is password-protected');
    expect(pageText()).toContain('There are no Spaces in this archive');
  });

  it('expands the newest, and renders the others when they are expanded', async () => {
    const older = { ...whole, spaceId: 'older' };
    await showReports([report([whole]), report([older], { id: 'b' })]);
    const before = document.querySelectorAll('[data-space]').length;

    const [, details] = document.querySelectorAll('details');
    await click(details?.querySelector('summary') ?? document.body);

    expect(before).toBe(1);
    expect(document.querySelectorAll('[data-space]')).toHaveLength(2);
  });

  it('shows that nothing has been imported yet, but not before the reports have been read', async () => {
    await showReports(undefined);
    const unknown = pageText();
    await showReports([]);

    expect(unknown).not.toContain('Nothing has been imported');
    expect(pageText()).toContain('Nothing has been imported yet.');
    expect(allByRole('heading')).toHaveLength(1);
  });
});
