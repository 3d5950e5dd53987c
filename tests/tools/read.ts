import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SavedPage } from '@/utils/reading/saved-source';
import { readSample } from '@/utils/samples/sample';
import { pageOfUrl, parseHtml, readSaved, readText } from './saved-page';

/**
 * `npm run read`: prints what the product reads from a saved page as one JSON object
 * `{site, pageKind, records, reports}`. Exit 0 when the address belongs to a page kind, 1 when it does not, 2 on bad
 * arguments.
 */
const USAGE =
  'usage: npm run -s read -- --sample FILE\n   or: npm run -s read -- --url URL [--html FILE] [--response REQUEST_URL=FILE]… [--request-body REQUEST_URL=FILE]… [--storage KEY=FILE]… [--now ISO]';

class BadArguments extends Error {}

export default function read(args: string[]): number {
  try {
    return print(args);
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return 2;
  }
}

function print(args: string[]): number {
  const { values } = parse(args);
  if (values.sample !== undefined) return printSample(existing(values.sample, '--sample'));
  if (!values.url || !URL.canParse(values.url)) throw new BadArguments('--url needs an address');
  const capturedAt = values.now === undefined ? Date.now() : instantOf(values.now);
  if (Number.isNaN(capturedAt)) throw new BadArguments('--now needs an ISO date');
  const url = new URL(values.url);
  const bodies = new Map((values['request-body'] ?? []).map((pair) => splitPair(pair, '--request-body')));
  const responses = (values.response ?? []).map((pair) => {
    const [requestUrl, file] = splitPair(pair, '--response');
    const bodyFile = bodies.get(requestUrl);
    return { url: requestUrl, body: readText(file), requestBody: bodyFile === undefined ? null : readText(bodyFile) };
  });
  const document = values.html === undefined ? null : parseHtml(readText(existing(values.html, '--html')), url.href);

  const stored = Object.fromEntries(
    (values.storage ?? []).map((pair) => {
      const [key, file] = splitPair(pair, '--storage');
      return [key, readText(file)];
    }),
  );

  return printReading({ url, capturedAt, document, responses, stored });
}

/** A page sample, as the dashboard saves it. */
function printSample(file: string): number {
  const sample = readSample(readText(file));
  if (!sample.ok) throw new BadArguments(`--sample: ${sample.failure}`);
  const { url, capturedAt, html, responses, storage } = sample.value;
  const document = html === null ? null : parseHtml(html, url);
  return printReading({ url: new URL(url), capturedAt, document, responses, stored: storage });
}

function printReading(saved: SavedPage): number {
  const known = pageOfUrl(saved.url);
  const reading = known ? readSaved(known.site, known.page, saved) : { records: [], reports: [] };
  const answer = { site: known?.site.addresses.id ?? null, pageKind: known?.page.kind ?? null, ...reading };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return known ? 0 : 1;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        sample: { type: 'string' },
        url: { type: 'string' },
        html: { type: 'string' },
        now: { type: 'string' },
        response: { type: 'string', multiple: true },
        storage: { type: 'string', multiple: true },
        'request-body': { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
}

/** `REQUEST_URL=FILE`: both sides may hold `=`, so the split is where the right side names a file that exists. */
function splitPair(pair: string, option: string): [string, string] {
  for (let at = pair.indexOf('='); at >= 0; at = pair.indexOf('=', at + 1)) {
    if (at > 0 && isFile(pair.slice(at + 1))) return [pair.slice(0, at), pair.slice(at + 1)];
  }
  throw new BadArguments(`${option} needs REQUEST_URL=FILE with a file that exists`);
}

/** A time without a zone is Shanghai's, whatever the machine's zone. */
const instantOf = (iso: string): number =>
  Date.parse(/T.*(Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : iso.includes('T') ? `${iso}+08:00` : `${iso}T00:00+08:00`);

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

function existing(file: string, option: string): string {
  if (!isFile(file)) throw new BadArguments(`${option}: no such file`);
  return file;
}
