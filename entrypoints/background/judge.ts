import { judgeTitle } from '@/utils/analyses/titles/judge';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { countOpen, worstOf } from '@/utils/analyses/titles/worst';
import { dayOf } from '@/utils/core/dates';
import type { Mark } from '@/utils/messages/page-read';
import type { Finding } from '@/utils/records/finding';
import type { PageRecord } from '@/utils/records/record';
import type { Connection } from '@/utils/snapshots/database';
import { fieldOf } from '@/utils/snapshots/field';
import { type ItemToJudge, itemsToJudge, writeFindings } from '@/utils/snapshots/findings';
import { createQueue } from './serial';

export type Marks = Record<string, Mark>;

const markOf = (findings: readonly Finding[]): Mark => ({ worst: worstOf(findings), count: countOpen(findings) });

function judgeStored({ item, isLeaf, categoryPath }: ItemToJudge): Finding[] {
  const title = fieldOf(item, 'title');
  // A publish form always has a category; a list may leave it out.
  const hasCategoryField = Object.values(item.watched).some((looks) => looks.some(({ pageKind }) => pageKind === 'item-edit'));
  const { findings } = judgeTitle({
    ...nothingSeen(item.platform, dayOf(Date.now())),
    title,
    titleLimit: item.titleLimit,
    attributes: item.attributes,
    categoryId: fieldOf(item, 'categoryId'),
    categoryPath,
    isLeaf,
    hasCategoryField,
  });
  return findings;
}

// Of two judgements of one product the one that read it last must also write last.
const inTurn = createQueue();

/** Judges stored products and keeps their open findings. Gives a mark for each. */
export const judgeItems = (database: Connection, site: string, shopId: string, itemIds: readonly string[]): Promise<Marks> =>
  inTurn(async () => {
    const items = await itemsToJudge(database, site, shopId, itemIds);
    const judged = items.map((entry) => ({ ...entry, findings: judgeStored(entry) }));
    await writeFindings(database, judged);
    return Object.fromEntries(judged.map(({ item, findings }) => [item.itemId, markOf(findings)]));
  });

/** Marks for products that wait in the quarantine: judged as the page showed them, nothing kept. */
export function judgeRecords(records: readonly PageRecord[]): Marks {
  const marks: Marks = {};
  for (const record of records) {
    if (record.kind !== 'item' || record.itemId === null) continue;
    const { title, titleLimit, categoryId, categoryPath, attributes } = record;
    const { findings } = judgeTitle({
      ...nothingSeen(record.platform, dayOf(Date.now())),
      ...{ title, titleLimit, categoryId, categoryPath, attributes },
      hasCategoryField: record.source.pageKind === 'item-edit',
    });
    marks[record.itemId] = markOf(findings);
  }
  return marks;
}
