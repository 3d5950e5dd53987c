import { fields } from '@/utils/core/fields';
import { fail, ok, type Result } from '@/utils/core/result';
import { type RulePack, rulePackFile, TOO_MANY } from '@/utils/records/rule-pack';

/** Why a file is not taken. */
export type PackFault = 'notJson' | 'notPacks' | 'newer' | 'broken' | 'tooBig' | 'empty';

/** The rule packs of a file's text, all of them or none: a file that fits the schema only in parts is refused whole. */
export function readPackFile(text: string): Result<RulePack[], PackFault> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail('notJson');
  }
  const { shoplamp, version } = fields(data);
  if (shoplamp !== 'rule-packs') return fail('notPacks');
  if (typeof version === 'number' && version > 1) return fail('newer');
  const parsed = rulePackFile.safeParse(data);
  if (!parsed.success) return fail(parsed.error.issues.some(({ message }) => message === TOO_MANY) ? 'tooBig' : 'broken');
  return parsed.data.packs.length === 0 ? fail('empty') : ok(parsed.data.packs);
}

/** Packs as a file's text. */
export const writePackFile = (packs: readonly RulePack[]): string =>
  `${JSON.stringify({ shoplamp: 'rule-packs', version: 1, packs }, null, 2)}\n`;
