import { fields } from '@/utils/core/fields';
import type { FormModel } from './pick-form-model';

/** The picked model came through the page's world: its outer shape is checked before anything is followed. Null where it is none. */
export function asFormModel(picked: unknown): FormModel | null {
  const { formValues, components, global, sku } = fields(picked);
  const isModel =
    typeof formValues === 'object' &&
    typeof components === 'object' &&
    typeof global === 'object' &&
    (sku === null || Array.isArray(sku));
  return isModel && isFormModel(picked) ? picked : null;
}

const isFormModel = (value: unknown): value is FormModel => 'catpath' in fields(value) && 'formValues' in fields(value);
