import { type Fields, fields } from '../../core/fields';

/**
 * Picks the parts of a publish form's model that the form reader needs, so that megabytes of option lists and the
 * description's HTML never leave the page.
 *
 * Takes the server's `window.Json` / `window.Json2` as well as Tmall's running `window.__SELL_STATE__`, whose
 * `getState` leads to `engine.getModels` and `getComponentProps`. Source: facts 2.2, 2.3 (2025-01…2026-10). What is no
 * such model is answered with an empty object, so that the reader can say that the page changed.
 */
export function pickFormModel(root: unknown): FormModel | Record<string, never> {
  const state = fields(call(root, 'getState') ?? fields(root).getState ?? root);
  const engine = fields(state.engine ?? fields(root).engine);
  const models = fields(call(engine, 'getModels') ?? state.models ?? fields(root).models);
  const values = fields(models.formValues);
  if (!('title' in values)) return {};
  const components: FormModel['components'] = {};
  for (const name of pickedComponents) {
    const props = fields(call(state, 'getComponentProps', name) ?? fields(fields(state.components)[name]).props);
    const global = fields(fields(fields(props.icmp).global).value);
    components[name] = {
      maxLength: props.maxLength,
      visible: props.visible,
      ...(Array.isArray(props.dataSource) && { dataSource: props.dataSource.map((prop) => pickProperty(prop, values[name])) }),
      ...(global.catId !== undefined && { global: pickGlobal(global) }),
    };
  }
  return {
    formValues: Object.fromEntries(pickedValues.map((name) => [name, values[name]])),
    sku: Array.isArray(values.sku) ? values.sku.slice(0, 2000).map(pickSku) : null,
    global: { ...pickGlobal(fields(models.global)), ...pickGlobal(fields(fields(models.global).value)) },
    catpath: fields(models.catpath).value ?? models.catpath ?? null,
    components,
  };
}

/** The picked model; every value is still as the page had it and is judged by the reader. */
export interface FormModel {
  formValues: Fields;
  /** Null where the model has no list of them; `isOff` is null where a row does not tell. */
  sku: { price: unknown; isOff: boolean | null }[] | null;
  global: Fields;
  catpath: unknown;
  components: Record<string, { maxLength: unknown; visible: unknown; dataSource?: FormProperty[]; global?: Fields }>;
}

/** One category attribute of the form with its chosen options. */
export interface FormProperty {
  name: unknown;
  label: unknown;
  uiType: unknown;
  options: unknown[];
}

const propertyForms = ['catProp', 'keyProp', 'bindProp', 'itemProp'];
/** The page's own doubt about the category, asked back at submit (facts 2.5, high). */
export const CATEGORY_WARNING = 'feedbackSubmit_catErrorWarning';

const pickedComponents = ['title', 'shopping_title', ...propertyForms, 'fakeCredit', 'ifdWarning', CATEGORY_WARNING];
const pickedValues = ['title', 'shopping_title', 'price', 'quantity', 'outerId', 'mainImagesGroup', 'category', ...propertyForms];

function call(owner: unknown, method: string, ...args: unknown[]): unknown {
  const found = fields(owner)[method];
  return typeof found === 'function' ? found.apply(owner, args) : undefined;
}

const pickGlobal = ({ catId, id, itemId, userId }: Fields): Fields =>
  Object.fromEntries(Object.entries({ catId, id, itemId, userId }).filter(([, value]) => value !== undefined));

const pickSku = (row: unknown) => {
  const { skuPrice, skuStatus, action } = fields(row);
  const { selected } = fields(action);
  return { price: skuPrice, isOff: selected === false || skuStatus === 0 ? true : selected === true ? false : null };
};

/** Keeps of a property's options only the chosen ones, by value. */
function pickProperty(property: unknown, values: unknown): FormProperty {
  const { name, label, uiType, dataSource } = fields(property);
  const chosen = new Set([fields(values)[String(name)]].flat().map((value) => String(fields(value).value ?? value)));
  const options = Array.isArray(dataSource) ? dataSource.filter((option) => chosen.has(String(fields(option).value))) : [];
  return { name, label, uiType, options };
}
