import { useId } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { ClipStyle } from '#utils/video/index.ts';
import { STYLE_CHOICES } from './clip-style.ts';
import './VideoChoices.css';

export interface VideoChoicesProps {
  style: ClipStyle;
  /** Whether there is anything to caption. */
  hasCues: boolean;
  onChange: (change: Partial<ClipStyle>) => void;
}

/** How the video looks: each change is seen in the preview at once. */
export function VideoChoices({ style, hasCues, onChange }: VideoChoicesProps) {
  const { t } = useLocale();
  return (
    <div class="video-choices">
      <Choice
        name="design"
        legend={t('video-design')}
        choices={STYLE_CHOICES.design}
        chosen={style.design}
        labelOf={(design) => t(`video-design-${design}`)}
        onChoose={(design) => onChange({ design })}
      />
      <Choice
        name="shape"
        legend={t('video-shape')}
        choices={STYLE_CHOICES.shape}
        chosen={style.shape}
        labelOf={(shape) => t(`video-shape-${shape}`)}
        onChoose={(shape) => onChange({ shape })}
      />
      <Choice
        name="theme"
        legend={t('video-theme')}
        choices={STYLE_CHOICES.theme}
        chosen={style.theme}
        labelOf={(theme) => t(`video-theme-${theme}`)}
        onChoose={(theme) => onChange({ theme })}
      />
      {hasCues && (
        <Choice
          name="captions"
          legend={t('video-captions')}
          choices={STYLE_CHOICES.captions}
          chosen={style.captions}
          labelOf={(captions) => t(`video-captions-${captions}`)}
          onChoose={(captions) => onChange({ captions })}
        />
      )}
      <Choice
        name="quality"
        legend={t('video-quality')}
        choices={STYLE_CHOICES.quality}
        chosen={style.quality}
        labelOf={(quality) => t(`video-quality-${quality}`)}
        onChoose={(quality) => onChange({ quality })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  choices: readonly Value[];
  chosen: Value;
  labelOf: (choice: Value) => string;
  onChoose: (choice: Value) => void;
}

function Choice<Value extends string>({
  name,
  legend,
  choices,
  chosen,
  labelOf,
  onChoose,
}: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class="video-choice" data-testid={`video-${name}`}>
      <legend>{legend}</legend>
      <div class="video-options">
        {choices.map((choice) => (
          <label key={choice} class="video-option">
            <input
              type="radio"
              name={group}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{labelOf(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
