import type { CapturedResponse } from './source';

/** How many answers of the open page are kept for a sample, and of how many characters together. House choice. */
const MOST_ANSWERS = 8;
const MOST_CHARACTERS = 2_000_000;

/** The answers a page's readers knew, the latest of them, until the page is left. */
export function keepAnswers() {
  let kept: CapturedResponse[] = [];
  return {
    add(answer: CapturedResponse): void {
      kept.push(answer);
      kept = kept.slice(-MOST_ANSWERS);
      // The oldest go until the rest has room.
      while (kept.reduce((sum, { body }) => sum + (body?.length ?? 0), 0) > MOST_CHARACTERS) kept.shift();
    },
    clear: (): void => {
      kept = [];
    },
    all: (): readonly CapturedResponse[] => kept,
  };
}

/** The page as it is drawn, with what stands in its fields: those are no part of its markup otherwise. */
export function drawnHtml(document: Document): string {
  const copy = document.importNode(document.documentElement, true);
  // What extensions, this one too, draw beside the page's body is none of the page.
  for (const child of [...copy.children]) if (!/^(head|body)$/i.test(child.nodeName)) child.remove();
  const fields = 'input, textarea, select';
  const drawn = document.querySelectorAll<HTMLInputElement>(fields);
  copy.querySelectorAll(fields).forEach((field, index) => {
    const value = drawn[index]?.value ?? '';
    if (field.nodeName === 'TEXTAREA') field.textContent = value;
    else if (field.getAttribute('type') !== 'password') field.setAttribute('value', value);
  });
  return copy.outerHTML;
}
