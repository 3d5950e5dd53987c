import { fields } from '@/utils/core/fields';
import type { PageKind } from '@/utils/records/provenance';
import type { ReaderReport } from '@/utils/records/reader-report';
import { type PageRecord, record } from '@/utils/records/record';
import { ANSWER_REFUSED, type Candidate, type Refusal } from './attempt';
import type { ReaderAttempt } from './attempt-page';
import { fieldsOf } from './fields-of';

/** What one look at a page gave. */
export interface Reading {
  records: PageRecord[];
  reports: ReaderReport[];
}

/** Where and when an attempt was made. */
export interface Look {
  site: string;
  pageKind: PageKind;
  capturedAt: number;
}

/**
 * Checks an attempt against the record schemas. An entry with one bad record is refused whole, a field that was there
 * but could not be read is null and reported, and every attempt gives exactly one report.
 */
export function accept(look: Look, attempt: ReaderAttempt): Reading {
  const records: PageRecord[] = [];
  const refused: Refusal[] = [...attempt.refused];
  for (const { at, candidates } of attempt.entries) {
    const source = { ...look, reader: attempt.reader, at };
    const parsed = candidates.map((candidate) => record.safeParse({ ...candidate, source }));
    const issue = parsed.find(({ success }) => !success)?.error?.issues[0];
    if (issue) {
      refused.push({ reason: reasonOf(issue.message), at: `${at}.${issue.path.join('.')}`.slice(0, 200) });
      continue;
    }
    for (const { data } of parsed) if (data) records.push(data);
    refused.push(...candidates.flatMap((candidate) => unreadable(candidate, at)));
  }
  refused.push(...missingEverywhere(attempt));
  return { records, reports: [reportOf(look, attempt, records, refused)] };
}

/** Our own checks name their reason; everything else is a wrong type. */
const reasonOf = (message: string): string => (/^[a-z]+(-[a-z]+)+$/.test(message) ? message : 'wrong-type');

function unreadable(candidate: Candidate, at: string): Refusal[] {
  return Object.entries(fields(candidate.missing))
    .filter(([, reason]) => reason === 'unreadable')
    .map(([field]) => ({ reason: 'unreadable-field', at: `${at}.${field}` }));
}

/** One product may lack a price; when every row of a list does, the list has changed. */
function missingEverywhere({ entries }: ReaderAttempt): Refusal[] {
  const rows = entries.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'item'));
  if (rows.length < 2) return [];
  const missing = rows.map((row) => fields(row.missing));
  return Object.keys(missing[0] ?? {})
    .filter((field) => missing.every((one) => one[field] === 'empty'))
    .map((field) => ({ reason: 'missing-everywhere', at: field }));
}

function reportOf(
  { site, pageKind, capturedAt }: Look,
  { reader, layer, empty }: ReaderAttempt,
  records: readonly PageRecord[],
  refused: Refusal[],
): ReaderReport {
  const accepted = records.length;
  const first = refused[0] ?? empty;
  const nothing = empty?.reason === ANSWER_REFUSED ? 'refused' : 'empty';
  const outcome = accepted > 0 ? (refused.length > 0 ? 'partly' : 'ok') : refused.length > 0 ? 'changed' : nothing;
  return {
    site,
    pageKind,
    reader,
    layer,
    outcome,
    reason: first?.reason ?? null,
    at: first?.at ?? null,
    fields: fieldsOf(records),
    accepted,
    refused: refused.length,
    time: capturedAt,
  };
}
