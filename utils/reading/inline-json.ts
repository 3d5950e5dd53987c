import { fields } from '@/utils/core/fields';

/**
 * The object an inline script assigns to a global: `window.Json = {…};`. Used where the page's own world cannot be
 * asked: in saved pages, and when the tap is off. Null when no script assigns strict JSON with anything in it to
 * that name.
 */
export function inlineJson(document: Document, name: string): unknown {
  const assignment = new RegExp(`(?:^|[^\\w.$])(?:window\\.)?${name}\\s*=\\s*\\{`, 'g');
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    for (const found of text.matchAll(assignment)) {
      try {
        const data: unknown = JSON.parse(balanced(text, found.index + found[0].length - 1));
        if (Object.keys(fields(data)).length > 0) return data;
      } catch {
        // A script expression rather than data; another assignment may still hold the model.
      }
    }
  }
  return null;
}

/** The text from the opening brace at `start` to its closing one, braces inside strings not counted. */
function balanced(text: string, start: number): string {
  let depth = 0;
  let isString = false;
  for (let index = start; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (isString) {
      if (character === 92) index++;
      else if (character === 34) isString = false;
    } else if (character === 34) isString = true;
    else if (character === 123) depth++;
    else if (character === 125 && --depth === 0) return text.slice(start, index + 1);
  }
  return '';
}
