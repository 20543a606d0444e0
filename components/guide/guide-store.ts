import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  ARCHIVE_PAGE,
  type ArchiveRequest,
  shouldGuide,
  type LabelTable,
  labelOfStep,
  labelsFor,
  fileLinksOn,
  outlinePage,
  type PageEvent,
  type GuideStep,
  resolveStep,
  type RequestStatus,
  requestStatus,
  locateStep,
} from '#utils/x/index.ts';
import { createGracePeriod } from '#components/guide/watch/grace-period.ts';
import { createReportStore, type ReportStore } from '#components/guide/card/report-store.ts';
import { pageTheme, type PageTheme } from '#components/guide/watch/page-theme.ts';

export interface GuideDependencies {
  document: Document;
  /** The page's address now. */
  address: () => URL;
  go: (address: string) => void;
  reload: () => void;
  labels: LabelTable;
  request: ArchiveRequest;
  note: (event: PageEvent) => Promise<ArchiveRequest>;
  openLibrary: () => void;
  /** Opens where only the Spaces can be taken out of X's link. */
  takeSpaces: () => void;
  /** Opens the same for links that X's page offers, before anybody has clicked one. */
  offerLinks: (links: string[]) => void;
  /** Copies a text. Rejects if the browser does not allow it. */
  copy: (text: string) => Promise<void>;
  /** ms since 1970 */
  now: () => number;
}

export interface GuideStore {
  /** The person's step. Undefined until the page was recognised for the first time. */
  guideStep: ReadonlySignal<GuideStep | undefined>;
  status: ReadonlySignal<RequestStatus>;
  isDismissed: ReadonlySignal<boolean>;
  /** The card shows the introduction, before the first steps. */
  isIntro: ReadonlySignal<boolean>;
  /** The guide has nothing to do on this page. */
  isDone: ReadonlySignal<boolean>;
  theme: ReadonlySignal<PageTheme>;
  /** `html[lang]` and `html[dir]` of X's page. */
  page: ReadonlySignal<{ language: string; isRtl: boolean }>;
  /** Checks the page. Returns after how many ms to check again if X seems not to have finished, else undefined. */
  checkPage: () => number | undefined;
  /** Whether the last check was not certain, or there has been none at this address. */
  isUnsure: () => boolean;
  /** Called after a change of address: earlier checks no longer count. */
  forgetPage: () => void;
  /** Applies a change of the request that another page or the background made. */
  receive: (request: ArchiveRequest) => void;
  note: (event: PageEvent) => Promise<void>;
  /** Begins a new round. Where X has not answered, its page says whether it takes another request. */
  requestAgain: () => Promise<void>;
  report: ReportStore;
  goToArchivePage: () => void;
  reload: () => void;
  openLibrary: () => void;
  takeSpaces: () => void;
  /** Other ways than to click X's link. */
  moreWays: () => void;
}

/** How often (ms) to look whether a field can be used. */
const PENDING_INTERVAL = 300;

export function createGuideStore(dependencies: GuideDependencies): GuideStore {
  const { document, address, labels, now } = dependencies;
  const request = signal(dependencies.request);
  const seen = signal<GuideStep | undefined>(undefined);
  const theme = signal(pageTheme(document));
  const page = signal(pageLanguageOf(document));
  const path = signal(address().pathname);
  const gracePeriod = createGracePeriod();
  let isUnsure = true;
  const report = createReportStore({
    outline: () => outlinePage(address(), document, labels),
    copy: dependencies.copy,
  });

  const status = computed(() => requestStatus(request.value, now()));
  const isDone = computed(() => !shouldGuide({ pathname: path.value }, request.value, now()));
  const guideStep = computed(() => seen.value && withLabel(resolveStep(seen.value, request.value, now())));
  const isIntro = computed(
    () =>
      request.value.begun !== true &&
      status.value.state === 'none' &&
      guideStep.value !== undefined &&
      guideStep.value.step <= 3 &&
      ['guiding', 'unknown'].includes(guideStep.value.state),
  );

  function withLabel(resolved: GuideStep): GuideStep {
    const label =
      resolved.label ?? labelOfStep(resolved.step, labelsFor(page.value.language, labels) ?? labels['en']);
    return label === undefined ? resolved : { ...resolved, label };
  }

  async function note(event: PageEvent): Promise<void> {
    request.value = await dependencies.note(event);
  }

  function checkPage(): number | undefined {
    const found = locateStep(address(), document, labels);
    const wait = gracePeriod.remaining(found, isAtWork(document), now());
    isUnsure = wait > 0;
    batch(() => {
      path.value = address().pathname;
      if (theme.value !== pageTheme(document)) theme.value = pageTheme(document);
      const current = pageLanguageOf(document);
      if (current.language !== page.value.language || current.isRtl !== page.value.isRtl)
        page.value = current;
      if (wait > 0) return;
      noteStep(seen.value, found);
      if (isSameStep(seen.value, found)) return;
      seen.value = found;
      report.close();
    });
    if (wait > 0) return wait;
    return found.isPending === true ? PENDING_INTERVAL : undefined;
  }

  /** Stores what the page shows of the request. */
  function noteStep(before: GuideStep | undefined, found: GuideStep): void {
    if (isSameStep(before, found)) return;
    if (found.aim === 'wait')
      void note({ type: 'requested', by: before?.aim === 'request' ? 'seen' : 'found' });
    if (found.aim === 'link' || found.aim === 'part') void note({ type: 'ready' });
    if (found.aim === 'part') void note({ type: 'files', count: found.parts?.total ?? 1 });
    if (found.aim === 'failed' || found.aim === 'unavailable') void note({ type: found.aim });
    const isKnown = before === undefined && status.value.state !== 'none';
    if (found.aim === 'request' && isKnown) void note({ type: 'offered' });
    // A person who went on to the next step without the button has seen the introduction.
    if (isIntro.value && before !== undefined && found.step > before.step) void note({ type: 'begin' });
  }

  async function requestAgain(): Promise<void> {
    const isUnanswered = guideStep.value?.aim === 'no-answer';
    await note({ type: 'again' });
    if (isUnanswered) dependencies.go(ARCHIVE_PAGE);
  }

  return {
    guideStep,
    report,
    requestAgain,
    status,
    isIntro,
    isDone,
    theme,
    page,
    isDismissed: computed(() => request.value.guide === 'dismissed'),
    checkPage,
    isUnsure: () => isUnsure,
    forgetPage() {
      isUnsure = true;
      gracePeriod.reset();
    },
    receive(noted) {
      request.value = noted;
    },
    note,
    goToArchivePage: () => dependencies.go(ARCHIVE_PAGE),
    reload: () => dependencies.reload(),
    openLibrary: () => dependencies.openLibrary(),
    takeSpaces: dependencies.takeSpaces,
    moreWays: () =>
      dependencies.offerLinks(fileLinksOn(address(), document, labelsFor(page.value.language, labels))),
  };
}

function pageLanguageOf({ documentElement }: Document): { language: string; isRtl: boolean } {
  return { language: documentElement.lang, isRtl: documentElement.dir === 'rtl' };
}

/** Whether X shows a spinner, or nothing yet. */
function isAtWork(document: Document): boolean {
  return (
    document.querySelector('main') === null || document.querySelector('main [role="progressbar"]') !== null
  );
}

function isSameStep(a: GuideStep | undefined, b: GuideStep): boolean {
  return (
    a !== undefined &&
    a.step === b.step &&
    a.state === b.state &&
    a.aim === b.aim &&
    a.target === b.target &&
    a.label === b.label &&
    a.guarded === b.guarded &&
    a.parts?.left === b.parts?.left &&
    a.size === b.size
  );
}
