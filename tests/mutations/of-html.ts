/** Ways in which a page is redrawn without showing anything else. Each works on a document of its own. */

const renamed = (name: string) =>
  `c${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7).toString(36)}`;

/** Generated class names, as after a new build of the page. */
function renameClasses(document: Document): void {
  for (const element of document.querySelectorAll('[class]'))
    element.setAttribute('class', [...element.classList].map(renamed).join(' '));
}

const rowsOf = (document: Document) => [...document.querySelectorAll('tr')].filter((row) => row.children.length > 1);

/**
 * Columns in another order: in every table and in the head that belongs to it the same one. Tables whose rows are not
 * all of one length stay as they are.
 */
function turnColumns(document: Document): void {
  const lengths = new Set(rowsOf(document).map((row) => row.children.length));
  const isPlain = [...document.querySelectorAll('th, td')].every(
    (cell) => !cell.hasAttribute('colspan') && !cell.hasAttribute('rowspan'),
  );
  if (lengths.size !== 1 || !isPlain) return;
  for (const row of rowsOf(document)) row.replaceChildren(...[...row.children].reverse());
}

/** Every table and list in one more box, every text in one more span. */
function wrapElements(document: Document): void {
  for (const element of document.querySelectorAll('table, ul, ol, form, section')) {
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
  }
}

/** The page's kit draws checkboxes before the first column. */
function addCheckboxes(document: Document): void {
  const lengths = new Set(rowsOf(document).map((row) => row.children.length));
  if (lengths.size !== 1) return;
  for (const row of rowsOf(document)) {
    const cell = document.createElement(row.querySelector('th') ? 'th' : 'td');
    cell.append(document.createElement('input'));
    row.prepend(cell);
  }
}

/** Redrawings, by name. */
export const pageChanges: Record<string, (document: Document) => void> = {
  'class names renamed': renameClasses,
  'columns in another order': turnColumns,
  'in one more box': wrapElements,
  'checkboxes in front': addCheckboxes,
};

/** The page without one of its columns: the nth cell of every row. */
export function dropColumn(document: Document, column: number): void {
  for (const row of rowsOf(document)) row.children[column]?.remove();
}

/** How many columns could be dropped; 0 where rows differ in length. */
export function columnsOf(document: Document): number {
  const lengths = new Set(rowsOf(document).map((row) => row.children.length));
  const [only = 0] = lengths;
  return lengths.size === 1 ? only : 0;
}
