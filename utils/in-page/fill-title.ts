import type { Platform } from '@/utils/core/platforms';
import { titleWidth } from '@/utils/core/title-width';
import type { TitleField } from '@/utils/reading/define-page';

/** What the page shows after a title was written into it. */
export interface Filled {
  outcome: 'filled' | 'not-found' | 'refused';
  title: string | null;
  unitsOnPage: number | null;
}

/**
 * Writes a title into the page's own input the way the page notices: the native setter, then bubbling `input`, `change`
 * and `blur` (assigning `value` alone changes the drawing but not the page's state). Reads it back together with the
 * page's counter. Never submits anything.
 *
 * Source: facts 2.6, 2026; the visible instance is the caller's business.
 */
export async function fillTitle(
  window: Window,
  find: () => TitleField | null,
  title: string,
  platform: Platform,
): Promise<Filled> {
  const field = find();
  if (!field) return { outcome: 'not-found', title: null, unitsOnPage: null };
  const { input, counter } = field;
  if (input.disabled || input.readOnly) return readBack('refused', find);
  if (counter && titleWidth(title, platform) > counter.max) return readBack('refused', find);

  input.focus();
  const prototype: object = Object.getPrototypeOf(input);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, title);
  input.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: title }),
  );
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
  // Two frames: one for the page to take the value over, one for its counter to be drawn.
  for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => window.requestAnimationFrame(drawn));

  const after = find();
  const isTaken = after?.input.value === title;
  // A counter that still stands where it stood before a title of another width tells that only the drawing changed.
  const isCounted = !after?.counter || after.counter.used === titleWidth(title, platform) || after.counter.used !== counter?.used;
  return readBack(isTaken && isCounted ? 'filled' : 'refused', find);
}

function readBack(outcome: Filled['outcome'], find: () => TitleField | null): Filled {
  const field = find();
  return { outcome, title: field?.input.value ?? null, unitsOnPage: field?.counter?.used ?? null };
}
