/** A box on the screen, px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const INTERACTIVE =
  'button, a, input, select, textarea, label, [role="button"], [role="tab"], [role="checkbox"], [role="menuitem"], [onclick]';

const INSET_PX = 2;
/** Closer than the smallest control: a checkbox is 16 px wide. */
const STEP_PX = 10;

/** Points along a box's side, its ends included. */
function steps(start: number, length: number): number[] {
  const inner = Math.max(0, length - 2 * INSET_PX);
  const count = Math.ceil(inner / STEP_PX);
  return Array.from({ length: count + 1 }, (_, index) => start + INSET_PX + (count === 0 ? 0 : (inner * index) / count));
}

/** Whether an element is there to be clicked or read: a control, or a piece of text such as a counter. */
const matters = (element: Element): boolean =>
  element.closest(INTERACTIVE) !== null || (element.childElementCount === 0 && (element.textContent ?? '').trim() !== '');

/** Whether a box would lie on a control or a text of the page. */
export function coversControl(document: Document, box: Box, isOurs: (element: Element) => boolean): boolean {
  return steps(box.left, box.width).some((x) =>
    steps(box.top, box.height).some((y) =>
      document.elementsFromPoint(x, y).some((element) => !isOurs(element) && matters(element)),
    ),
  );
}

/** Whether a box lies wholly on the screen. */
export const isOnScreen = ({ left, top, width, height }: Box, window: Window): boolean =>
  left >= 0 && top >= 0 && left + width <= window.innerWidth && top + height <= window.innerHeight;

/** The first place that is on the screen and covers nothing that matters; null when there is none. */
export function freePlace(window: Window, places: readonly Box[], isOurs: (element: Element) => boolean): Box | null {
  return places.find((box) => isOnScreen(box, window) && !coversControl(window.document, box, isOurs)) ?? null;
}
