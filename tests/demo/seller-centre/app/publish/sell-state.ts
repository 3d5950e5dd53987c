import { at, isJson, text } from '../json';
import { formValues, model, setValue, titleText } from './form-store';

/** Counters for test assertions; nothing a product may rely on. */
export const replica = { title: () => titleText(formValues().title), submits: 0 };

/** The runtime store of the Tmall form (facts 2.3): what page-side tools read live values from. */
export function exposeSellState(): void {
  const propsOf = (name: string) => model.components[name]?.props;
  const engine = {
    getModels: () => ({ ...model.models, formValues: formValues() }),
    getComponent: (name: string) => ({
      getProps: () => ({ ...propsOf(name), value: formValues()[name] }),
      setProps: () => undefined,
      emit: (event: string, value: unknown) => {
        if (event === 'change') setValue(name, value);
      },
    }),
    updateModels: (patch: unknown) => {
      const next = at(patch, 'formValues');
      if (isJson(next)) for (const [name, value] of Object.entries(next)) setValue(name, value);
    },
  };
  const state = {
    getComponentValue: (name: string) => formValues()[name],
    getComponentProps: propsOf,
    getGlobal: () => at(model.models.global, 'value') ?? model.models.global,
    engine,
  };
  Object.assign(window, { __SELL_STATE__: { getState: () => state } });
}

/** Sends the form as the page does and answers whether it was taken. */
export async function submit(address: string, itemId: string): Promise<boolean> {
  replica.submits += 1;
  const body = new URLSearchParams({ itemId, title: replica.title() });
  const answer = await fetch(address, { method: 'POST', body });
  return text(at(await answer.json(), 'models', 'globalMessage', 'type')) === 'success';
}
