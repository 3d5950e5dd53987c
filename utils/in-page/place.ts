/** A box on the screen, px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const INTERACTIVE =
  'button, a, input, select, textarea, label, [role="button"], [role="tab"], [role="checkbox"], [role="menuitem"], [onclick]';

/** Whether a box would lie on something of the page that is made to be clicked. */
export function coversControl(document: Document, box: Box, isOurs: (element: Element) => boolean): boolean {
  const inset = 2;
  const columns = [box.left + inset, box.left + box.width / 2, box.left + box.width - inset];
  const rows = [box.top + inset, box.top + box.height / 2, box.top + box.height - inset];
  return columns.some((x) =>
    rows.some((y) =>
      document.elementsFromPoint(x, y).some((element) => !isOurs(element) && element.closest(INTERACTIVE) !== null),
    ),
  );
}

/** Whether a box lies wholly on the screen. */
export const isOnScreen = ({ left, top, width, height }: Box, window: Window): boolean =>
  left >= 0 && top >= 0 && left + width <= window.innerWidth && top + height <= window.innerHeight;

/** The first place that is on the screen and covers nothing clickable; null when there is none. */
export function freePlace(window: Window, places: readonly Box[], isOurs: (element: Element) => boolean): Box | null {
  return places.find((box) => isOnScreen(box, window) && !coversControl(window.document, box, isOurs)) ?? null;
}
