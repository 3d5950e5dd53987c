import { parseBody } from '@/utils/reading/from-network';

/**
 * An answer with its field names written as the facts have them (`pay_amt` becomes `payAmt`) and JSON inside texts
 * unfolded. The back ends behind the pages differ in both, and the next generation may come from another one. Of two
 * spellings of one name with two values neither is known to be right.
 */
export function plainKeys(value: unknown): unknown {
  if (typeof value === 'string') return /^\s*[[{]/.test(value) ? unfolded(value) : value;
  if (Array.isArray(value)) return value.map(plainKeys);
  if (typeof value !== 'object' || value === null) return value;
  const plain = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const [name, one] = [plainKey(key), plainKeys(inner)];
    plain.set(name, plain.has(name) && JSON.stringify(plain.get(name)) !== JSON.stringify(one) ? null : one);
  }
  return Object.fromEntries(plain);
}

/** A title may begin with a bracket too. */
function unfolded(text: string): unknown {
  const inner = parseBody(text);
  return typeof inner === 'object' && inner !== null ? plainKeys(inner) : text;
}

const plainKey = (key: string): string => key.replace(/(?<=[a-zA-Z\d])_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
