import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '@/utils/records/finding';

const file = path.resolve(import.meta.dirname, '../../../assets/locales/zh_CN.json');
const { rules }: { rules: Record<string, Record<string, string>> } = JSON.parse(readFileSync(file, 'utf8'));

const key = (id: string) => id.replaceAll('-', '_');

/** A finding's sentence and what to do, in the words the product shows; empty where it has none. */
export function findingWords({ rule, message, params }: Finding): { message: string; fix: string } {
  const values = Object.values(params).map(String);
  const fill = (text = '') => text.replace(/\$(\d)/g, (_all, at) => values[Number(at) - 1] ?? '');
  const texts = rules[key(rule)] ?? {};
  return message === null
    ? { message: '', fix: '' }
    : { message: fill(texts[key(message)]), fix: fill(texts[`fix_${key(message)}`]) };
}
