/** What a new thing needs: files that must not exist yet, and the new text of files that do. */
export interface Scaffold {
  files: Record<string, string>;
  edits: Record<string, string>;
}

/** The project as a scaffold sees it; paths are relative to its root. */
export interface Tree {
  has: (file: string) => boolean;
  /** Throws a `Refusal` when the file is not there. */
  read: (file: string) => string;
}

/** Why nothing was written. */
export class Refusal extends Error {}

/** `coupon-list` → `couponList`. */
export const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The one place a file has for something; a file that looks different is refused rather than guessed at. */
function onlyMatch(text: string, file: string, pattern: RegExp): { start: number; end: number } {
  const found = [...text.matchAll(new RegExp(pattern, 'gm'))];
  const match = found.length === 1 ? found[0] : undefined;
  if (!match) throw new Refusal(`${file} has ${found.length} places like ${pattern}, one was expected`);
  return { start: match.index, end: match.index + match[0].length };
}

/** Puts text before the one match of a pattern. */
export function insertBefore(text: string, file: string, pattern: RegExp, added: string): string {
  const { start } = onlyMatch(text, file, pattern);
  return text.slice(0, start) + added + text.slice(start);
}

/** Adds an item to the list which the pattern opens, e.g. `/pages: \[/`. */
export function appendToList(text: string, file: string, opening: RegExp, item: string): string {
  const { end: start } = onlyMatch(text, file, opening);
  const end = text.indexOf(']', start);
  const items = text.slice(start, end).replace(/,?\s*$/, '');
  return `${text.slice(0, start)}${items === '' ? item : `${items}, ${item}`}${text.slice(end)}`;
}

/** Adds an import line after the last one. */
export function addImport(text: string, line: string): string {
  const end = [...text.matchAll(/^import .*?;\n/gms)].reduce((_, match) => match.index + match[0].length, 0);
  return `${text.slice(0, end)}${line}\n${text.slice(end)}`;
}

/** Sets texts in a locale file, by dotted key; a key that is there already is refused. */
export function addTexts(tree: Tree, texts: Record<'zh_CN' | 'en', Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, added]) => {
      const file = `assets/locales/${locale}.json`;
      const root = JSON.parse(tree.read(file)) as Record<string, unknown>;
      for (const [key, text] of Object.entries(added)) setText(root, key.split('.'), text, `${file}: ${key}`);
      return [file, `${JSON.stringify(root, null, 2)}\n`];
    }),
  );
}

function setText(node: Record<string, unknown>, [name = '', ...rest]: string[], text: string, what: string): void {
  if (rest.length === 0) {
    if (name in node) throw new Refusal(`${what} exists already`);
    node[name] = text;
    return;
  }
  const child = node[name] ?? {};
  if (typeof child !== 'object' || child === null) throw new Refusal(`${what} is a text, not a group`);
  node[name] = child;
  setText(child as Record<string, unknown>, rest, text, what);
}
