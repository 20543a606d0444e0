import { useId } from 'preact/hooks';
import './RadioGroup.css';

export interface RadioOption<Value extends string> {
  value: Value;
  label: string;
  /** The label's language, where it is not that of the page. */
  lang?: string | undefined;
}

export interface RadioGroupProps<Value extends string> {
  title: string;
  options: readonly RadioOption<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** One of a few options, all in view. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { title, options, value, onChange } = props;
  const name = useId();
  return (
    <div class="setting" role="radiogroup" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <div class="radio-options">
        {options.map(({ value: each, label, lang }) => (
          <label key={each} lang={lang}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            {label}
          </label>
        ))}
      </div>
    </div>
  );
}
