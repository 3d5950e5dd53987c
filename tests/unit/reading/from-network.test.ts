import { describe, expect, it } from 'vitest';
import { fromNetwork, parseBody } from '@/utils/reading/from-network';
import { type CapturedResponse, LONGEST_BODY, type PageSource } from '@/utils/reading/source';
import { taobao } from '@/utils/sites/taobao/site';
import { pageOfUrl, readSaved } from '../../tools/saved-page';

const answer = (body: string | null, more: Partial<CapturedResponse> = {}): CapturedResponse => ({
  endpoint: 'table',
  url: 'https://api.example/table',
  body,
  requestBody: null,
  ...more,
});
const source = (...responses: CapturedResponse[]): PageSource => ({
  url: new URL('https://shop.example/'),
  capturedAt: 1_795_314_600_000,
  responses,
  readGlobal: () => null,
  stored: () => [],
  isEdited: false,
  document: null,
});
const reader = fromNetwork({
  id: 'table',
  endpoint: 'table',
  concerns: ({ requestBody }) => requestBody !== 'other',
  read: ({ body }) => ({ entries: [], refused: [], empty: { reason: JSON.stringify(body), at: '' } }),
});
const refusals = (...responses: CapturedResponse[]) => reader.read(source(...responses))?.refused.map(({ reason }) => reason);

describe('from-network', () => {
  it('reads the answers of its own end point only', () => {
    expect(reader.read(source(answer('{}', { endpoint: 'other' })))).toBeNull();
    expect(reader.read(source(answer('{"a":1}')))?.empty?.reason).toBe('{"a":1}');
  });

  it('says when a body was too large to copy or is too large to read', () => {
    expect(refusals(answer(null))).toEqual(['too-large']);
    expect(refusals(answer(`{"a":"${'x'.repeat(LONGEST_BODY)}"}`))).toEqual(['too-large']);
  });

  it('says when a body is no JSON', () => {
    expect(refusals(answer('<html></html>'), answer('{"a":'), answer(''))).toEqual(['not-json', 'not-json', 'not-json']);
  });

  it('reports nothing of another operation, however its answer looks', () => {
    expect(reader.read(source(answer(null, { requestBody: 'other' }), answer('<html>', { requestBody: 'other' })))).toBeNull();
  });
});

describe('parseBody', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['\uFEFF [1]', [1]],
    ['mtopjsonp1({"a":{"b":2}})', { a: { b: 2 } }],
    [' cb({"a":1});\n', { a: 1 }],
    ['cb([{"a":1},{"a":2}])', undefined],
    ['null', undefined],
    ['', undefined],
    ['{"a":1', undefined],
  ])('reads %j', (text, body) => {
    expect(parseBody(text)).toEqual(body);
  });
});

describe('taobao/item-list', () => {
  it('refuses a body of 5 MB with one report and stores nothing of it', () => {
    const url = new URL('https://myseller.taobao.com/home.htm/SellManage/on_sale');
    const page = pageOfUrl(url)?.page;
    const rows = [{ itemId: 700000000001, catId: 1, itemDesc: { desc: [{ uiType: 'link', text: '大' }] } }];
    const body = JSON.stringify({
      data: { result: { data: { table: { dataSource: rows } }, trace: 'x'.repeat(5 * 1024 * 1024) } },
    });
    const responses = [{ url: 'https://h5api.m.taobao.com/h5/mtop.taobao.sell.pc.manage.async/1.0/', body, requestBody: null }];
    const reading = page && readSaved(taobao, page, { url, capturedAt: 1_795_314_600_000, document: null, responses });
    expect(reading?.records).toEqual([]);
    expect(reading?.reports).toMatchObject([{ reader: 'list-api', outcome: 'changed', reason: 'too-large' }]);
  });
});
