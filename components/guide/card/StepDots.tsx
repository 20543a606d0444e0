import { STEPS, type Step } from '#utils/x/index.ts';

interface StepDotsProps {
  step: Step;
}

/** The seven steps as dots. The text beside them says the same. */
export function StepDots({ step }: StepDotsProps) {
  return (
    <span class="dots" aria-hidden="true">
      {STEPS.map((each) => (
        <span key={each} class="dot" data-dot={dotState(each, step)} />
      ))}
    </span>
  );
}

function dotState(each: Step, step: Step): 'done' | 'now' | 'to-come' {
  if (each === step) return 'now';
  return each < step ? 'done' : 'to-come';
}
