import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageRecord } from '@/utils/records/record';
import { disguiseSample } from '@/utils/samples/disguise-sample';
import { isKeptText } from '@/utils/samples/kept-words';
import { readSample, type Sample, writeSample } from '@/utils/samples/sample';
import { readCase } from '../../tools/saved-case';
import { parseHtml, readSaved } from '../../tools/saved-page';

const root = path.join(import.meta.dirname, '../../fixtures/pages');
const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const cases = folders(root)
  .flatMap((site) =>
    folders(path.join(root, site)).flatMap((kind) =>
      folders(path.join(root, site, kind)).map((name) => `${site}/${kind}/${name}`),
    ),
  )
  // What is broken on purpose may break in another way once it is disguised.
  .filter((name) => !name.includes('/bad-') && existsSync(path.join(root, name, 'expected.json')));

/** What a record tells, apart from its values: which fields it has. */
function shapeOf(record: PageRecord): string[] {
  const filled = Object.entries(record).flatMap(([name, value]) => (value === null || name === 'source' ? [] : [name]));
  const figures = record.kind === 'metrics' ? [...Object.keys(record.values), ...Object.keys(record.ranges)] : [];
  const times = 'times' in record ? Object.entries(record.times).flatMap(([name, time]) => (time ? [name] : [])) : [];
  return [record.kind, ...filled, ...figures, ...times].sort();
}

/** What must not be found in a sample: titles, ids and merchants' codes of the page. */
function secretsOf(records: readonly PageRecord[]): string[] {
  return records.flatMap((record) => {
    if (record.kind === 'item') return [record.itemId, record.title, record.shopId, record.outerId].filter((one) => one !== null);
    if (record.kind === 'activity') return [record.title];
    if (record.kind === 'category-candidates') return [record.text];
    if (record.kind === 'category-warning') return [record.itemId];
    if (record.kind === 'term-categories') return [record.term];
    return record.kind === 'registration' ? [record.itemId, record.activityTitle] : [];
  });
}

/** A fixture, its disguised sample, and what each reads as. */
function disguisedCase(name: string) {
  const { site, page, saved } = readCase(path.join(root, name));
  const original = saved();
  const given: Sample = {
    url: original.url.href,
    capturedAt: original.capturedAt,
    html: original.document?.documentElement.outerHTML ?? null,
    responses: original.responses,
    storage: { ...original.stored },
  };
  const disguised = disguiseSample(given, 42, (html) => parseHtml(html, given.url));
  const before = readSaved(site, page, saved()).records;
  const after = readSaved(site, page, {
    url: new URL(disguised.url),
    capturedAt: disguised.capturedAt,
    document: disguised.html === null ? null : parseHtml(disguised.html, disguised.url),
    responses: disguised.responses,
    stored: disguised.storage,
  }).records;
  return { disguised, before, after };
}

const disguisedCases = cases.map((name) => ({ name, ...disguisedCase(name) }));

it.each(disguisedCases)('a sample of $name tells no title and no id of the page', ({ disguised, before }) => {
  const file = writeSample(disguised);
  const long = secretsOf(before).filter((secret) => secret.length >= 6 && !isKeptText(secret));
  expect(long.filter((secret) => file.includes(secret))).toEqual([]);
  expect(readSample(file)).toEqual({ ok: true, value: disguised });
});

it('nearly every sample reads as its page does', () => {
  // Activities are found by their words, and words are what is replaced.
  const compared = disguisedCases.filter(({ before }) => !before.some(({ kind }) => kind === 'activity'));
  const other = compared.filter(
    ({ before, after }) => JSON.stringify(before.map(shapeOf)) !== JSON.stringify(after.map(shapeOf)),
  );
  expect(compared.length).toBeGreaterThan(300);
  // Where a figure's form tells its unit, or one field another's, exchanging it takes that away.
  expect(other.length / compared.length, other.map(({ name }) => name).join(', ')).toBeLessThan(0.05);
});

describe('a sample of somebody’s page', () => {
  const answer = {
    mall: { mallNick: '张记旗舰店', pin: 'jd_4a5b6c7d8e', account: 'zhangsan88', wx: 'wxid_ab12cd34', owner: 'Zhang' },
    buyer: {
      consignee: '王小二',
      tel: '13800138000',
      hotline: '138-0013-8000',
      desk: '0571-88123456',
      wide: '１３８００１３８０００',
    },
    place: '浙江省杭州市余杭区文一西路969号',
    codes: {
      out_goods_sn: 'TX-001-RED',
      outerId: 'KS2024AW88',
      itemNumber: 'A1B2C3',
      ref: 'SF1234567890123',
      hint: 'e3b5abc77fd1',
    },
    byProduct: { 700000000001: { uv: 1234 }, 张记毛衣: { uv: 9 }, 13800138000: 1 },
    picture: 'https://img.pddpic.com/mms/2026-04-05/aa01bb02-3333-abcdefabcdef.jpeg',
    link: 'https://zhangji.tmall.com/?pin=zhang88&token=abc123def456&ids=700000000001,700000000002&phone=138-0013-8000',
    note: '微信zhangsan88 e3b5f7a9c1d2 ひまわり店',
  };
  const html = `<!doctype html><html><head><title>张记旗舰店</title></head><body><!-- 13800138000 -->
    <div class="goods-700000000001" id="shop_张记旗舰店"><input type="hidden" name="_tb_token_" value="e3b5abc77fd1">
    <input placeholder="李小姐 18612345678"><label><input type="radio">李小姐 浙江省杭州市</label>
    <label for="u-700000000001">李小姐 18612345678 浙江省杭州市余杭区文一西路</label><td>010-88886666</td>
    <a href="https://zhangji.tmall.com/?nick=zhangsan88#access_token=abcDEFghijkl">TX-001-RED</a></div></body></html>`;
  const given: Sample = {
    url: 'https://mms.pinduoduo.com/goods/goods_list?pin=zhang88&day=2026-11-20&active=key_2#access_token=abcDEFghijkl',
    capturedAt: 1_795_314_600_000,
    html,
    responses: [
      {
        url: 'https://mms.pinduoduo.com/vodka/v2/goodsList?_tb_token_=e3b5abc77fd1&uid=o0123456789',
        requestBody: 'nick=zhangsan88&sku=KS2024AW88&cookie2=e3b5abc77fd1&startDate=2026-11-20',
        body: JSON.stringify(answer),
      },
      { url: 'https://mms.pinduoduo.com/x', requestBody: null, body: 'call_13800138000({"memberNick":"zhangsan88"})' },
    ],
    storage: { 张记_d: '{"list":["张三","KS2024AW88"]}' },
  };
  const file = writeSample(disguiseSample(given, 42, (text) => parseHtml(text, given.url)));

  it.each([
    ['people', ['张', '王小二', '李小姐', 'zhang', 'Zhang', 'wxid_ab', 'jd_4a5b', 'ひまわり']],
    [
      'telephones and addresses',
      ['13800138000', '0013-80', '0571-88', '１３８００', '18612345678', '010-88', '浙江', '文一西路'],
    ],
    ['tokens', ['e3b5', 'abc123', 'abcDEF', 'o0123456789']],
    ['ids and the merchant’s codes', ['700000000001', '700000000002', 'TX-001', 'KS2024', 'A1B2C3', 'SF1234']],
    ['pictures', ['aa01bb02', 'abcdefabcdef']],
  ])('tells no %s', (_, secrets) => {
    expect(secrets.filter((secret) => file.includes(secret))).toEqual([]);
  });

  it('still says what readers go by', () => {
    for (const kept of ['day=2026-11-20', 'active=key_2', 'startDate=2026-11-20', '/vodka/v2/goodsList', 'out_goods_sn'])
      expect(file).toContain(kept);
  });

  it('exchanges different ids by different ones, the same by the same', () => {
    const ids = Array.from({ length: 500 }, (_, index) => ({ goodsId: String(700_000_000_001 + index) }));
    const body = JSON.stringify([...ids, ids[0]]);
    const [response] = disguiseSample({ ...given, responses: [{ url: given.url, requestBody: null, body }] }, 7, (text) =>
      parseHtml(text, given.url),
    ).responses;
    const found = JSON.parse(response?.body ?? '[]') as { goodsId: string }[];
    expect(new Set(found.map(({ goodsId }) => goodsId)).size).toBe(500);
    expect(found.at(-1)).toEqual(found[0]);
  });
});
