import { fields } from '@/utils/core/fields';
import type { FormModel, FormProperty } from './pick-form-model';
import { formText } from './shapes';

const forms = ['catProp', 'keyProp', 'bindProp', 'itemProp'];

/**
 * Category attributes by label with their values in words: `{ 材质: ['棉'] }`. A value that is only an option's number
 * is looked up among the property's options and left out when it is not there. Null when the form has none.
 */
export function formProperties({ components, formValues }: FormModel): Record<string, string[]> | null {
  const attributes: Record<string, string[]> = {};
  // A property's name is its number in the catalogue: its value may stand under another form than its field.
  const given: Record<string, unknown> = Object.assign({}, ...forms.map((form) => fields(formValues[form])));
  for (const form of forms) {
    for (const property of components[form]?.dataSource ?? []) {
      const { name, label } = property;
      const words = [fields(formValues[form])[String(name)] ?? given[String(name)]]
        .flat()
        .map((value) => valueText(value, property))
        .filter((text) => text !== null);
      if (typeof label === 'string' && label.trim() && words.length > 0) attributes[label.trim().slice(0, 80)] = words;
    }
  }
  return Object.keys(attributes).length > 0 ? attributes : null;
}

function valueText(value: unknown, { uiType, options }: FormProperty): string | null {
  const { text, value: inner } = fields(value);
  if (typeof text === 'string' && text.trim()) return text.trim();
  const plain = formText(inner ?? value);
  if (plain === null) return null;
  const option = options.map(fields).find((one) => String(one.value) === plain);
  if (option) return formText(option.text);
  // A bare option number says nothing to a reader; typed-in text does, be it a number.
  return /^-?\d+$/.test(plain) && uiType !== 'input' ? null : plain;
}
