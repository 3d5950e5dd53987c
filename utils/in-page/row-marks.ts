import { i18n } from '#i18n';
import type { Mark } from '@/utils/messages/page-read';
import type { CreatePart } from './overlay';

const CONTROL = 'button, input, select, textarea, label, [role="button"], [role="checkbox"]';

/** One mark a row whose product was judged, in the narrow gap left of its title, so that it covers no control of the row. */
export const rowMarks: CreatePart = ({ window, layer, open }) => {
  const drawn = new Map<string, { button: HTMLButtonElement; anchor: Element }>();

  const create = (itemId: string) => {
    const button = window.document.createElement('button');
    button.type = 'button';
    button.className = 'mark';
    button.addEventListener('click', () => open(itemId, null));
    layer.root.append(button);
    return button;
  };
  const elementAt = (x: number, y: number) => window.document.elementsFromPoint(x, y).find((element) => !layer.isOurs(element));
  const place = () => {
    for (const { button, anchor } of drawn.values()) {
      const box = anchor.getBoundingClientRect();
      const isVisible = anchor.isConnected && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
      button.hidden = !isVisible;
      if (!isVisible) continue;
      const width = button.offsetWidth;
      const top = elementAt(box.left - width / 2 - 3, box.top + Math.min(box.height, 20) / 2);
      // A dialog or a fixed head lies over the row, or a control of the row would be under the mark.
      button.hidden = !top || !(anchor.closest('tr') ?? anchor).contains(top) || top.closest(CONTROL) !== null;
      button.style.left = `${Math.round(Math.max(0, box.left - width - 3))}px`;
      button.style.top = `${Math.round(box.top + Math.min(box.height, 20) / 2 - button.offsetHeight / 2)}px`;
    }
  };

  const draw = (rows: readonly { itemId: string; anchor: Element }[], judged: ReadonlyMap<string, Mark>) => {
    const present = new Set<string>();
    for (const { itemId, anchor } of rows) {
      const mark = judged.get(itemId);
      if (!mark) continue;
      present.add(itemId);
      const button = drawn.get(itemId)?.button ?? create(itemId);
      drawn.set(itemId, { button, anchor });
      button.dataset.worst = mark.worst;
      button.textContent = mark.count > 0 ? String(mark.count) : '';
      const label = mark.count > 0 ? i18n.t('page.badge_findings', [String(mark.count)]) : i18n.t('page.badge_clean');
      button.setAttribute('aria-label', label);
      button.title = label;
    }
    for (const [itemId, { button }] of drawn) {
      if (present.has(itemId)) continue;
      button.remove();
      drawn.delete(itemId);
    }
    place();
  };

  return {
    draw: ({ running, marks }) => draw(running.page.rows?.(window.document) ?? [], marks),
    place,
    clear: () => draw([], new Map()),
  };
};
