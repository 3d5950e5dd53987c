import { useSyncExternalStore } from 'react';
import type { EditModel } from '../../documents/edit-model';
import { at, isJson, list, text } from '../json';

const emptyModel: EditModel = { components: {}, models: { formValues: {}, global: {}, catpath: { value: '' } }, rules: [] };

/**
 * Whichever global the server filled: the edit pages and the AI entry differ (facts 2.2). One bundle serves all pages, so
 * there may be none.
 */
export const model = (Reflect.get(window, 'Json') ?? Reflect.get(window, 'Json2') ?? emptyModel) as EditModel;

const listeners = new Set<() => void>();
let values: Record<string, unknown> = { ...model.models.formValues };
let saved = values;

const tell = () => {
  for (const listener of listeners) listener();
};

/** Current form values; what the page submits. */
export const formValues = (): Record<string, unknown> => values;

/** Sets one value, as the control of that name does when the operator edits it. */
export function setValue(name: string, value: unknown): void {
  values = { ...values, [name]: value };
  tell();
}

/** Takes the present values as the stored ones. */
export function markSaved(): void {
  saved = values;
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The form values, re-rendering on every edit. */
export const useForm = (): Record<string, unknown> => useSyncExternalStore(subscribe, formValues);

/** Whether anything differs from what is stored. */
export const useDirty = (): boolean => {
  const now = useForm();
  return now !== saved && JSON.stringify(now) !== JSON.stringify(saved);
};

/** Text of a title value in either store's shape. */
export const titleText = (value: unknown): string => (isJson(value) ? text(list(value.title)[0]) : text(value));

/** A title in the shape its present value has. */
export const shapedLike = (present: unknown, next: string): unknown => (isJson(present) ? { title: [next] } : next);

const wideFrom = 0x100;

/** The counter of the form: Han 2, ASCII 1. */
export const units = (title: string): number =>
  [...title].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < wideFrom ? 1 : 2), 0);

/** Ids of the product and its category; nested under `value` on Tmall. */
export const globalField = (name: string): string => text(at(model.models.global, 'value', name) ?? model.models.global[name]);
