import { accept, type Look, type Reading } from './accept';
import { attemptPage, hasFound, nothingFound } from './attempt-page';
import { mattersOf, type PageDefinition } from './define-page';
import type { PageSource } from './source';

/**
 * Reads a whole page at once: the first layer that yields a valid record wins, and every miss on the way is reported.
 * The running page does the same in two halves: the readers look in the page, the schemas judge in the background.
 */
export function readPage(site: string, page: PageDefinition, source: PageSource): Reading {
  const look: Look = { site, pageKind: page.kind, capturedAt: source.capturedAt };
  const readings = mattersOf(page).map((matter) => readMatter(look, matter, source));
  const reading: Reading = {
    records: readings.flatMap(({ records }) => records),
    reports: readings.flatMap(({ reports }) => reports),
  };
  if (reading.reports.length === 0) reading.reports.push(...accept(look, nothingFound(page)).reports);
  return reading;
}

function readMatter(look: Look, page: PageDefinition, source: PageSource): Reading {
  const reading: Reading = { records: [], reports: [] };
  const passedOver = new Set<string>();
  for (;;) {
    const attempts = attemptPage(page, source, passedOver);
    for (const attempt of attempts) {
      const { records, reports } = accept(look, attempt);
      reading.records.push(...records);
      reading.reports.push(...reports);
      passedOver.add(attempt.reader);
    }
    // Nothing left to ask, something read, or the page says itself that it is empty.
    if (attempts.length === 0 || reading.records.length > 0 || attempts.some(({ empty }) => empty !== null)) break;
    if (!attempts.some(hasFound)) break;
  }
  return reading;
}
