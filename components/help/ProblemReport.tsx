import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ArchiveShape, ProblemFacts } from '#utils/problem/index.ts';
import { useHelpTexts } from './use-help-texts.ts';
import './Help.css';

export interface ProblemReportProps {
  facts: Omit<ProblemFacts, 'language'>;
  /** Reads the shape of an archive, without anything that it says. */
  readShape: (file: File) => Promise<ArchiveShape>;
  createReport: (facts: ProblemFacts, archive?: ArchiveShape) => string;
  copy: (text: string) => Promise<void>;
}

/** The whole report in view before anything is copied. Nothing is sent. */
export function ProblemReport({ facts, readShape, createReport, copy }: ProblemReportProps) {
  const { language } = useLocale();
  const says = useHelpTexts(language);
  const [archive, setArchive] = useState<ArchiveShape>();
  const [outcome, setOutcome] = useState<'copied' | 'copy-failed'>();
  const input = useRef<HTMLInputElement>(null);
  const text = useMemo(
    () => createReport({ ...facts, language }, archive),
    [createReport, facts, language, archive],
  );
  // What was copied is not what is shown any more.
  useEffect(() => setOutcome(undefined), [text]);
  if (!says) return null;

  const copyText = (): void => {
    copy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copy-failed'),
    );
  };
  return (
    <article class="help-article" data-testid="help" data-page="report">
      <p>{says('help-report-lead')}</p>
      <p>{says('help-report-shape')}</p>
      <pre class="help-report" dir="ltr" data-testid="report">
        {text}
      </pre>
      <div class="help-buttons">
        <Button kind="primary" icon="copy" onClick={copyText}>
          {says('help-report-copy')}
        </Button>
        <Button onClick={() => input.current?.click()}>{says('help-report-add')}</Button>
        {archive && (
          <Button kind="quiet" onClick={() => setArchive(undefined)}>
            {says('help-report-remove')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".zip"
        hidden
        data-testid="pick-report-archive"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void readShape(file).then(setArchive);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <output class="setting-lead">{outcome && says(`help-report-${outcome}`)}</output>
    </article>
  );
}
