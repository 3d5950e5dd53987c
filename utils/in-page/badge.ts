import { i18n } from '#i18n';
import type { FindingStatus } from '@/utils/records/finding';
import type { Layer } from './layer';
import { type Box, freePlace } from './place';

const DRAG_PX = 4;

/** Offset from the field's top right corner, px. */
export interface Offset {
  x: number;
  y: number;
}

/** The badge by the title field. */
export interface Badge {
  /** Redraws it for what is known now; `null` while nothing is. */
  show: (judged: { worst: FindingStatus; count: number } | null) => void;
  /** Puts it beside the field, clear of the page's own controls; hides it where there is no such place. */
  place: (field: Element) => void;
  remove: () => void;
}

/** Draws the badge. It is a button: click, Enter and Space open the drawer; dragging moves it and is remembered. */
export function createBadge(
  window: Window,
  layer: Layer,
  options: { offset: Offset | null; onOpen: () => void; onMoved: (offset: Offset) => void },
): Badge {
  const button = window.document.createElement('button');
  button.type = 'button';
  button.className = 'badge';
  button.hidden = true;
  button.append(lamp(window.document));
  const label = window.document.createElement('span');
  button.append(label);
  layer.root.append(button);

  let offset = options.offset;
  let field: DOMRect | null = null;
  let start: { x: number; y: number; box: DOMRect } | null = null;
  let isDragged = false;

  const moveTo = ({ left, top }: Pick<Box, 'left' | 'top'>) => {
    button.style.left = `${Math.round(left)}px`;
    button.style.top = `${Math.round(top)}px`;
  };
  button.addEventListener('pointerdown', ({ clientX: x, clientY: y, pointerId }) => {
    start = { x, y, box: button.getBoundingClientRect() };
    isDragged = false;
    button.setPointerCapture(pointerId);
  });
  button.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!start) return;
    const [x, y] = [clientX - start.x, clientY - start.y];
    isDragged ||= Math.hypot(x, y) > DRAG_PX;
    if (isDragged) moveTo({ left: start.box.left + x, top: start.box.top + y });
  });
  button.addEventListener('pointerup', () => {
    start = null;
    const box = button.getBoundingClientRect();
    if (!isDragged || !field) return;
    offset = { x: Math.round(box.left - field.right), y: Math.round(box.top - field.top) };
    options.onMoved(offset);
  });
  button.addEventListener('pointercancel', () => {
    start = null;
    isDragged = false;
  });
  button.addEventListener('click', () => {
    if (!isDragged) options.onOpen();
    isDragged = false;
  });

  return {
    show: (judged) => {
      button.dataset.worst = judged?.worst ?? '';
      const text = !judged ? '…' : judged.count === 0 ? '✓' : String(judged.count);
      label.textContent = text;
      button.setAttribute(
        'aria-label',
        !judged
          ? i18n.t('page.badge_waiting')
          : judged.count === 0
            ? i18n.t('page.badge_clean')
            : i18n.t('page.badge_findings', [text]),
      );
      button.title = button.getAttribute('aria-label') ?? '';
    },
    place: (target) => {
      if (start) return;
      field = target.getBoundingClientRect();
      button.hidden = false;
      const { width, height } = button.getBoundingClientRect();
      const place = freePlace(window, [...placesAround(field, width, height, offset)], layer.isOurs);
      button.hidden = place === null;
      if (place) moveTo(place);
    },
    remove: () => button.remove(),
  };
}

/** Where the operator left it, then right of the field, above, below, left, and the screen's right edge at its height. */
function* placesAround(field: DOMRect, width: number, height: number, offset: Offset | null): Generator<Box> {
  const size = { width, height };
  const middle = field.top + (field.height - height) / 2;
  if (offset) yield { left: field.right + offset.x, top: field.top + offset.y, ...size };
  for (const left of [field.right + 8, field.right + 64, field.right + 120]) yield { left, top: middle, ...size };
  for (const left of [field.right - width, field.right - 2 * width - 8, field.left]) {
    yield { left, top: field.top - height - 4, ...size };
    yield { left, top: field.bottom + 4, ...size };
  }
  yield { left: field.left - width - 8, top: middle, ...size };
}

function lamp(document: Document): Element {
  const shape = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const drawing = shape('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  drawing.append(
    shape('path', { d: 'M5 2h6l2.2 6H2.8z', fill: '#e39a1b' }),
    shape('path', { d: 'M7.4 8h1.2v5H7.4zM5 13h6v1.3H5z', fill: 'currentColor' }),
  );
  return drawing;
}
