import { i18n } from '#i18n';
import type { TeachableField } from '@/utils/messages/teaching';
import type { PageProfile } from '@/utils/records/page-profile';
import type { Layer } from '../layer';
import css from './teach.css?inline';

/** What the operator said of the element they pointed at. */
export interface Taught {
  field: TeachableField;
  when: PageProfile['when'];
  name: string;
}

/** What the panel is about. */
export interface Pointed {
  /** The sentence that says where it stands and what it reads now. */
  sentence: string;
  /** What it can be, given what it reads. */
  choices: readonly TeachableField[];
  /** Name of the page so far. */
  name: string;
  /** What was said last, as the first choice for the next field. */
  when: PageProfile['when'];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), given);
  made.append(...children);
  return made;
}

/** A panel in the corner of the page: a sentence and what can be done about it. */
export function openPanel(layer: Layer) {
  const body = element('div', { className: 'teach-body' });
  const box = element('section', { className: 'teach' }, element('h2', { textContent: i18n.t('teach.panel') }), body);
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', i18n.t('teach.panel'));
  // What is typed here is no shortcut of the page's.
  for (const type of ['keydown', 'keypress', 'keyup']) box.addEventListener(type, (event) => event.stopPropagation());
  layer.root.append(element('style', { textContent: css }), box);

  const say = (sentence: string, ...actions: HTMLElement[]) => {
    body.replaceChildren(element('p', { textContent: sentence, role: 'status' }), ...actions);
  };
  /** Buttons; resolves with the index of the one pressed. */
  const ask = (sentence: string, labels: readonly string[]): Promise<number> =>
    new Promise((resolve) => {
      const buttons = labels.map((label, index) =>
        element('button', { type: 'button', textContent: label, onclick: () => resolve(index) }),
      );
      say(sentence, element('p', { className: 'teach-row' }, ...buttons));
      buttons[0]?.focus();
    });

  /** The form; null when the operator would rather end. */
  const askField = ({ sentence, choices, name, when }: Pointed): Promise<Taught | null> =>
    new Promise((resolve) => {
      const list = element(
        'datalist',
        { id: 'teach-fields' },
        ...choices.map((choice) => element('option', { value: choice.name })),
      );
      const what = element('input', { placeholder: i18n.t('teach.whatHint'), required: true });
      what.setAttribute('list', list.id);
      const whenField = element(
        'select',
        {},
        ...(['yesterday', 'running', 'now'] as const).map((value) =>
          element('option', { value, textContent: i18n.t(`teach.${value}`), selected: value === when }),
        ),
      );
      const nameField = element('input', { value: name, maxLength: 60, required: true });
      const labelled = (label: string, field: HTMLElement) =>
        element('label', {}, element('span', { textContent: label }), field);
      const form = element(
        'form',
        {
          onsubmit: (event) => {
            event.preventDefault();
            const field = choices.find((choice) => choice.name === what.value.trim());
            const whenSaid = (['yesterday', 'running', 'now'] as const).find((value) => value === whenField.value) ?? 'now';
            if (field) return resolve({ field, when: whenSaid, name: nameField.value.trim() });
            what.setCustomValidity(i18n.t('teach.whatHint'));
            what.reportValidity();
          },
        },
        labelled(i18n.t('teach.what'), what),
        list,
        labelled(i18n.t('teach.when'), whenField),
        labelled(i18n.t('teach.pageName'), nameField),
        element(
          'p',
          { className: 'teach-row' },
          element('button', { type: 'submit', textContent: i18n.t('teach.save') }),
          element('button', { type: 'button', textContent: i18n.t('teach.end'), onclick: () => resolve(null) }),
        ),
      );
      what.oninput = () => what.setCustomValidity('');
      say(sentence, form);
      what.focus();
    });

  return { say, ask, askField, close: () => box.remove() };
}
