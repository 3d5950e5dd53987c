import type { Control } from './form-parts';

/** A field of a drawn form. */
export interface FormField {
  /** As `labelKey` writes labels, without what marks a required field. */
  label: string;
  /** What its text is typed in; null for lists, choices and plain text. */
  control: Control | null;
  /** What is typed, chosen or written there; null where nothing is. */
  text: string | null;
  /** `21/60` beside the control. */
  counter: { used: number; max: number } | null;
  /** What the control says while it is empty, often its limit. */
  placeholder: string | null;
  /** The block that holds label and control. */
  row: Element;
}

/** Where a label's field is: the block that holds both, and which of its elements belong to the field. */
export interface Place {
  row: Element;
  holds: (element: Element) => boolean;
}
