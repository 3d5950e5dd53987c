import { idText } from '@/utils/core/ids';

/** Product, category and seller ids are plain numbers: `undefined` or `7e11` as text is somebody's mistake, not an id. */
export function numericId(value: unknown): string | null {
  const text = idText(value);
  return text !== null && /^[1-9]\d{0,19}$/.test(text) ? text : null;
}
