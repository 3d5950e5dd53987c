interface Props {
  label: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  isDisabled?: boolean;
  /** The label is read out but not drawn. */
  isLabelHidden?: boolean;
  title?: string;
}

/** An on/off switch: a checkbox in other clothes, told apart by the knob's place. */
export function Switch({ label, isOn, onSwitch, isDisabled, isLabelHidden, title }: Props) {
  return (
    <label class="switch" title={title}>
      <input type="checkbox" checked={isOn} disabled={isDisabled} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span class={isLabelHidden ? 'sr-only' : undefined}>{label}</span>
    </label>
  );
}
