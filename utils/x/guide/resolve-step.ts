import { STEPS, type GuideStep, type Step } from '#utils/x/page/guide-step.ts';
import {
  type ArchiveRequest,
  isCurrent,
  isUnanswered,
  requestStatus,
} from '#utils/x/request/request-status.ts';

/**
 * Combines the step on X's page with the stored request. The state of a download or an import comes from the request.
 * The wait goes on wherever on X the person is. If the page shows nothing known, what the person confirmed counts.
 */
export function resolveStep(guideStep: GuideStep, request: ArchiveRequest, now: number): GuideStep {
  const status = requestStatus(request, now);
  switch (status.state) {
    case 'imported':
      return isCurrent(request, now)
        ? { ...finalStep(guideStep), state: 'imported', aim: 'imported' }
        : guideStep;
    case 'downloading':
    case 'interrupted':
    case 'downloaded':
      return isCurrent(request, now) ? whileDownloading(guideStep, status.state) : guideStep;
    case 'waiting':
      if (isUnanswered(status, now) && (isOnTheWay(guideStep) || guideStep.aim === 'wait')) {
        return { ...guideStep, ...finalStep(guideStep), state: 'waiting', aim: 'no-answer' };
      }
      return isOnTheWay(guideStep)
        ? { ...finalStep(guideStep), state: 'waiting', aim: 'return' }
        : afterConfirmation(guideStep, request);
    case 'ready':
      return isOnTheWay(guideStep)
        ? { ...finalStep(guideStep), state: status.state, aim: 'return' }
        : afterConfirmation(guideStep, request);
    case 'expired':
      return guideStep.state === 'unavailable'
        ? { ...finalStep(guideStep), state: 'expired', aim: 'expired' }
        : guideStep;
    case 'failed':
    case 'unavailable':
    case 'none':
      return afterConfirmation(guideStep, request);
  }
}

function whileDownloading(
  guideStep: GuideStep,
  aim: 'downloading' | 'interrupted' | 'downloaded',
): GuideStep {
  // X offers more parts: the person can download the next one meanwhile.
  if (guideStep.aim === 'part' && aim !== 'interrupted' && (guideStep.parts?.total ?? 0) > 1) {
    return { ...guideStep, state: 'downloading' };
  }
  return { ...finalStep(guideStep), state: 'downloading', aim };
}

/** Steps 1 to 3 only lead to the page for the archive. */
function isOnTheWay({ step, state }: GuideStep): boolean {
  return step <= 3 && (state === 'guiding' || state === 'unknown');
}

function afterConfirmation(guideStep: GuideStep, { confirmedStep }: ArchiveRequest): GuideStep {
  if (guideStep.state !== 'unknown' || confirmedStep === undefined || confirmedStep < guideStep.step)
    return guideStep;
  return { ...guideStep, step: nextStep(confirmedStep) };
}

function nextStep(step: number): Step {
  return STEPS.find((each) => each === step + 1) ?? 7;
}

/** The seventh step without a target. */
function finalStep({ guarded }: GuideStep): Pick<GuideStep, 'step' | 'guarded'> {
  return { step: 7, ...(guarded === undefined ? {} : { guarded }) };
}
