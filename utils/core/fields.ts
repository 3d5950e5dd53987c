/** Fields of an unknown value. */
export type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The value's fields, or none: lets a path into unknown data be followed without a check at every step. */
export const fields = (value: unknown): Fields => (isObject(value) ? value : {});

/** The value at a dotted path, undefined where the path ends early. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => fields(inner)[key], value);
