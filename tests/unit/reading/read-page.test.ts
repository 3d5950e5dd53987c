import { describe, expect, it } from 'vitest';
import type { Attempt, Candidate } from '@/utils/reading/attempt';
import { emptyPage, refusal } from '@/utils/reading/attempt';
import { definePage, type Reader } from '@/utils/reading/define-page';
import { readPage } from '@/utils/reading/read-page';
import type { PageSource } from '@/utils/reading/source';

const category = (id: string, more: Record<string, unknown> = {}): Candidate => ({
  kind: 'category',
  platform: 'taobao',
  id,
  name: '短袖T恤',
  path: null,
  idPath: null,
  isLeaf: null,
  isPublishable: null,
  isAuthorized: null,
  ...more,
});

const found = (...candidates: Candidate[]): Attempt => ({
  entries: candidates.map((candidate, index) => ({ at: `[${index}]`, candidates: [candidate] })),
  refused: [],
  empty: null,
});

const reader = (id: string, layer: Reader['layer'], read: () => Attempt | null): Reader => ({ id, layer, read });

const source: PageSource = {
  url: new URL('https://shop.example/list'),
  capturedAt: Date.parse('2026-11-22T10:30:00+08:00'),
  responses: [],
  readGlobal: () => null,
  stored: () => [],
  isEdited: false,
  document: null,
};

const read = (...readers: Reader[]) =>
  readPage('taobao', definePage({ kind: 'category-pick', address: /./, readers, isReady: () => true }), source);

const outcomes = ({ reports }: ReturnType<typeof read>) => reports.map((one) => [one.reader, one.outcome, one.reason]);
const ids = ({ records }: ReturnType<typeof read>) => records.map((record) => record.kind === 'category' && record.id);

const never = () => {
  throw new Error('must not be asked');
};

describe('read-page', () => {
  it('takes the first layer that gives a valid record and leaves the others alone', () => {
    const reading = read(
      reader('api', 'network', () => found(category('1'))),
      reader('model', 'embedded', never),
    );
    expect(ids(reading)).toEqual(['1']);
    expect(outcomes(reading)).toEqual([['api', 'ok', null]]);
  });

  it('asks every network reader, because each has its own end point', () => {
    const reading = read(
      reader('search', 'network', () => found(category('1'))),
      reader('tree', 'network', () => found(category('2'))),
    );
    expect(ids(reading)).toEqual(['1', '2']);
  });

  it('goes on to the next layer when nothing of the first is valid, and reports the miss', () => {
    const reading = read(
      reader('api', 'network', () => found(category('1', { name: 7 }))),
      reader('model', 'embedded', () => refusal('model-not-known', 'models')),
      reader('labels', 'labels', () => found(category('3'))),
    );
    expect(ids(reading)).toEqual(['3']);
    expect(outcomes(reading)).toEqual([
      ['api', 'changed', 'wrong-type'],
      ['model', 'changed', 'model-not-known'],
      ['labels', 'ok', null],
    ]);
  });

  it('keeps the valid entries of a layer and counts the others', () => {
    const reading = read(
      reader('api', 'network', () => found(category('1'), category('2', { name: '<b>短袖</b>' }))),
      reader('labels', 'labels', never),
    );
    expect(ids(reading)).toEqual(['1']);
    expect(reading.reports).toMatchObject([
      { outcome: 'partly', reason: 'html-in-text', at: '[1].name', accepted: 1, refused: 1 },
    ]);
  });

  it('refuses an entry whole when one of its records is bad', () => {
    const reading = read(
      reader('api', 'network', () => ({
        entries: [{ at: 'row', candidates: [category('1'), category('', {})] }],
        refused: [],
        empty: null,
      })),
    );
    expect(reading.records).toEqual([]);
    expect(outcomes(reading)).toEqual([['api', 'changed', 'unsafe-id']]);
  });

  it('makes a report of a reader that throws and asks the next', () => {
    const reading = read(
      reader('api', 'network', never),
      reader('labels', 'labels', () => found(category('3'))),
    );
    expect(ids(reading)).toEqual(['3']);
    expect(outcomes(reading)).toEqual([
      ['api', 'changed', 'reader-failed'],
      ['labels', 'ok', null],
    ]);
  });

  it('believes a page that says itself that it is empty', () => {
    const reading = read(
      reader('api', 'network', () => emptyPage('no-rows', 'rows')),
      reader('labels', 'labels', never),
    );
    expect(reading.records).toEqual([]);
    expect(outcomes(reading)).toEqual([['api', 'empty', 'no-rows']]);
  });

  it('says when no reader found anything to look at', () => {
    const reading = read(
      reader('api', 'network', () => null),
      reader('labels', 'labels', () => null),
    );
    expect(outcomes(reading)).toEqual([['labels', 'changed', 'nothing-found']]);
  });

  it('reports fields that were there and could not be read, of every record of the entry', () => {
    const metrics: Candidate = {
      kind: 'metrics',
      platform: 'taobao',
      shopId: null,
      subject: { kind: 'item', id: '1', name: null, of: null },
      days: 1,
      isFinal: true,
      scope: null,
      ranges: {},
      statDate: '2026-11-22',
      values: {},
      missing: { 'sold-total': 'unreadable', 'sold-30d': 'empty' },
    };
    const reading = read(
      reader('api', 'network', () => ({
        entries: [{ at: 'row', candidates: [category('1'), metrics] }],
        refused: [],
        empty: null,
      })),
    );
    expect(reading.reports).toMatchObject([
      { outcome: 'partly', reason: 'unreadable-field', at: 'row.sold-total', accepted: 2, refused: 1 },
    ]);
  });

  it('adds where and when to each record and nothing the reader made up', () => {
    const reading = read(reader('api', 'network', () => found(category('1', { source: { site: 'jd' }, secret: 1 }))));
    expect(reading.records[0]?.source).toEqual({
      site: 'taobao',
      pageKind: 'category-pick',
      reader: 'api',
      at: '[0]',
      capturedAt: source.capturedAt,
    });
    expect(reading.records[0]).not.toHaveProperty('secret');
  });

  it('reads each matter by its own first layer, whatever was found of the others', () => {
    const reading = read(
      reader('api', 'network', () => found(category('1'))),
      { ...reader('warning-model', 'embedded', () => null), matter: 'warning' },
      { ...reader('warning-words', 'labels', () => found(category('2'))), matter: 'warning' },
      { ...reader('guess', 'labels', () => null), matter: 'guess' },
    );
    expect(ids(reading)).toEqual(['1', '2']);
    expect(outcomes(reading)).toEqual([
      ['api', 'ok', null],
      ['warning-words', 'ok', null],
    ]);
  });
});
