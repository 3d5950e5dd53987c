import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRows } from '@/utils/reading/find-rows';

const codes = ['itemId', 'catId', 'itemDesc'];
const rows = [{ itemId: 1, catId: 2, itemDesc: {} }];

describe('find-rows', () => {
  it('finds the rows wherever the envelope puts them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('data', 'result', 'x', 'list'), { maxLength: 3 }), fc.boolean(), (path, isText) => {
        const payload = path.reduceRight<unknown>(
          (inner, key) => ({ noise: [1, 'a'], [key]: isText ? JSON.stringify(inner) : inner }),
          { rows },
        );
        expect(findRows(payload, codes)).toMatchObject({ rows, path: [...path, 'rows'].join('.') });
      }),
    );
  });

  it('looks into JSON inside JSON text, several times over', () => {
    const inner = JSON.stringify({ table: JSON.stringify({ rows }) });
    expect(findRows({ data: { result: ` ${inner}` } }, codes)?.path).toBe('data.result.table.rows');
  });

  it('takes the list that carries the most of the codes', () => {
    const brands = [{ itemId: 9, catId: 9 }];
    expect(findRows({ brands, deep: { rows } }, codes)?.path).toBe('deep.rows');
    expect(findRows({ deep: { rows }, brands }, codes)?.path).toBe('deep.rows');
  });

  it('looks past broken first rows', () => {
    expect(findRows({ list: [null, '系统繁忙', 42, ...rows] }, codes)?.path).toBe('list');
  });

  it.each([null, 'text', '{broken', '[]', 7, [], [{ itemId: 1 }], { a: { itemId: 1, catId: 2 } }, { list: ['itemId', 'catId'] }])(
    'finds no rows in %j',
    (payload) => {
      expect(findRows(payload, codes)).toBeNull();
    },
  );

  it('gives up on payloads nested without end', () => {
    const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), { rows });
    expect(findRows(deep, codes)).toBeNull();
  });
});
