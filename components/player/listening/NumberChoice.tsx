export interface NumberChoiceProps {
  label: string;
  value: number;
  choices: readonly number[];
  nameOf: (choice: number) => string;
  onChange: (value: number) => void;
}

/** A choice of numbers, of which the current one may be another. */
export function NumberChoice({ label, value, choices, nameOf, onChange }: NumberChoiceProps) {
  return (
    <label class="listening-choice">
      <span>{label}</span>
      <select
        class="select"
        value={value}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {[...new Set([...choices, value])]
          .sort((a, b) => a - b)
          .map((choice) => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
      </select>
    </label>
  );
}
