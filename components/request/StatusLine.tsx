import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/icon/Icon.tsx';
import type { RoadStep } from './road-step.ts';
import { RoadDots } from './RoadDots.tsx';
import './StatusLine.css';

export interface StatusLineProps {
  /** Where on the road it is. */
  step: RoadStep;
  title: string;
  /** Of the region; by default the title. */
  label?: string;
  /** What is known, each a phrase of its own. */
  details?: readonly string[];
  /** Whether something went wrong. */
  isAlert?: boolean;
  /** For people's scripts, and tests. */
  hook: string;
  state?: string;
  /** Below the details. */
  children?: ComponentChildren;
  actions?: ComponentChildren;
  /** Whether the actions are below everything else: several, or long ones. */
  areActionsBelow?: boolean;
}

/** Where a request, a download or an import is, in one line, with what can be done about it. */
export function StatusLine(props: StatusLineProps) {
  const { step, title, label = title, details = [], isAlert, hook, state, children, actions } = props;
  const side = props.areActionsBelow ? 'below' : 'beside';
  return (
    <section class="status-line" data-testid={hook} data-state={state} aria-label={label}>
      <div class="status-line-body" data-actions={side}>
        {isAlert ? <Icon name="alert" /> : <RoadDots current={step} />}
        <p class="status-line-title">{title}</p>
        <div class="status-line-more">
          {details.length > 0 && (
            <p class="status-line-details figures">
              {details.map((detail) => (
                <span key={detail}>{detail}</span>
              ))}
            </p>
          )}
          {children}
        </div>
        <div class="status-line-actions">{actions}</div>
      </div>
    </section>
  );
}
