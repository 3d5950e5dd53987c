import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onText: (text: string) => void;
  /** What is wrong with it. */
  fault?: string | null;
  placeholder?: string;
  maxLength?: number;
  isNumeric?: boolean;
}

/** A labelled one-line field with its message. */
export function TextField({ label, value, onText, fault = null, placeholder, maxLength = 1000, isNumeric }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        maxLength={maxLength}
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        inputMode={isNumeric ? 'numeric' : undefined}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {fault !== null && (
        <p id={`${id}-fault`} class="note note--fail" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
