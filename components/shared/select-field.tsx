import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  /** Value and words, in order. */
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
  /** The label is read out but not drawn. */
  isLabelHidden?: boolean;
}

/** A labelled choice. */
export function SelectField({ label, value, options, onChoose, isLabelHidden }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class={isLabelHidden ? 'sr-only' : 'field__label'} for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
