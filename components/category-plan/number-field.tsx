import { useState } from 'preact/hooks';
import { TextField } from '@/components/shared/text-field';

interface Props {
  label: string;
  value: number;
  /** Typed and shown in percent. */
  isPercent?: boolean;
  /** NaN for what is no number: the form's own check refuses it. */
  onValue: (value: number) => void;
}

const textOf = (value: number, isPercent: boolean) => String(Number((isPercent ? value * 100 : value).toFixed(4)));

/** A number of the rules. Keeps what is typed while it is no number yet. */
export function NumberField({ label, value, isPercent = false, onValue }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    setTyped(text);
    const number = text.trim() === '' ? Number.NaN : Number(text);
    onValue(isPercent ? Number((number / 100).toFixed(6)) : number);
  };
  // Set from outside (defaults) it shows that; while typing, what is typed.
  const isOwn = typed !== null && (Number.isNaN(value) || Number(typed) === Number(textOf(value, isPercent)));
  return (
    <TextField
      label={isPercent ? `${label} (%)` : label}
      value={isOwn ? typed : textOf(value, isPercent)}
      isNumeric
      maxLength={8}
      onText={read}
    />
  );
}
