import { describe, expect, it, vi } from 'vitest';
import type { FromImportWorker } from '@/utils/imports/messages';
import { answerImports } from '@/utils/imports/run-in-worker';
import { csvText, NOW } from './files';

const options = { now: NOW, shopId: null, platform: null, period: null, itemId: null, effectDays: null, mappings: [] };
const header = ['统计日期', '商品ID', '商品访客数', '支付金额'];
const rows = (count: number) => Array.from({ length: count }, (_, index) => ['2026-01-02', 700_000_000_001 + index, 5, '1.00']);
const fileOf = (count: number) => new File([csvText([header, ...rows(count)])], '商品_2026-01-02.csv', { lastModified: NOW });

describe('answerImports', () => {
  it('tells the page every event of its run, the outcome last', async () => {
    const posted: FromImportWorker[] = [];
    await answerImports((message) => posted.push(message))({ kind: 'import', run: 7, file: fileOf(3), options });
    expect(posted.every(({ run }) => run === 7)).toBe(true);
    expect(posted.at(-1)).toMatchObject({ kind: 'event', event: { kind: 'done', summary: { ok: true, records: 3 } } });
  });

  it('stops the run that is named, and no other', async () => {
    const posted: FromImportWorker[] = [];
    const answer = answerImports((message) => posted.push(message));
    const first = answer({ kind: 'import', run: 1, file: fileOf(2_000), options });
    const second = answer({ kind: 'import', run: 2, file: fileOf(2), options });
    await answer({ kind: 'abort', run: 1 });
    await Promise.all([first, second]);
    const outcome = (run: number) =>
      posted.flatMap((message) =>
        message.kind === 'event' && message.run === run && message.event.kind === 'done' ? message.event.summary : [],
      );
    expect(outcome(1)).toMatchObject([{ ok: false, failure: 'aborted' }]);
    expect(outcome(2)).toMatchObject([{ ok: true, records: 2 }]);
  });

  it('says so when the file cannot be read any more', async () => {
    const posted: FromImportWorker[] = [];
    const file = fileOf(1);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    await answerImports((message) => posted.push(message))({ kind: 'import', run: 1, file, options });
    expect(posted).toEqual([{ kind: 'broken', run: 1 }]);
  });
});
