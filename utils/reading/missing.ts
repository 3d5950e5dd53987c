import type { MissingReason } from '@/utils/records/text';

/**
 * Collects why fields are null while a record is put together.
 *
 * `take('stock', raw, parseCount)` gives the parsed value; where there is nothing it notes `empty`, where something is
 * there that does not parse `unreadable`. Placeholders that pages draw for "no figure" count as empty.
 */
export function missingNotes() {
  const missing: Record<string, MissingReason> = {};
  return {
    missing,
    take<Value>(field: string, raw: unknown, parse: (raw: unknown) => Value | null): Value | null {
      const isBlank = raw === undefined || raw === null || (typeof raw === 'string' && /^\s*(-{1,2}|—|暂无|)\s*$/.test(raw));
      if (isBlank) missing[field] = 'empty';
      const value = isBlank ? null : parse(raw);
      if (!isBlank && value === null) missing[field] = 'unreadable';
      return value;
    },
    note(field: string, reason: MissingReason): null {
      missing[field] = reason;
      return null;
    },
  };
}
