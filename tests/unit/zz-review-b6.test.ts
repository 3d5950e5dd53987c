import { it } from 'vitest';
import path from 'node:path';
import { disguiseSample } from '@/utils/samples/disguise-sample';
import { readCase } from '../tools/saved-case';
import { parseHtml, readSaved } from '../tools/saved-page';
const names = (process.env.CASES ?? '').split(' ');
it.each(names)('%s', (name) => {
  const { site, page, saved } = readCase(path.join(import.meta.dirname, '../fixtures/pages', name));
  const o = saved();
  const given = { url: o.url.href, capturedAt: o.capturedAt, html: o.document?.documentElement.outerHTML ?? null, responses: [...o.responses], storage: { ...o.stored } };
  const d = disguiseSample(given as never, 42, (h) => parseHtml(h, given.url));
  const a = readSaved(site, page, { url: new URL(d.url), capturedAt: d.capturedAt, document: d.html === null ? null : parseHtml(d.html, d.url), responses: d.responses, stored: d.storage });
  console.log(name, JSON.stringify(a.reports.map((r: any) => [r.reader, r.outcome, r.reason, r.at, r.accepted])), d.url, '\n', JSON.stringify(d.responses.map((r) => [r.url, (r.requestBody ?? '').slice(0, 300), r.body.slice(0, 700)])), JSON.stringify(d.storage).slice(0, 400), (d.html ?? '').slice(0, process.env.H ? 3000 : 0));
});
