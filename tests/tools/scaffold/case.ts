import { fullTime } from '@/utils/core/dates';
import { readSample } from '@/utils/samples/sample';
import { pageOfUrl, parseHtml, readSaved } from '../saved-page';
import { Refusal, type Scaffold } from './scaffold';

/** A fixture out of a sample file: `taobao/item-list/two-prices`. What is read today is what is expected: look at it. */
export function fixtureCase(id: string, text: string): Scaffold {
  const sample = readSample(text);
  if (!sample.ok) throw new Refusal(`the file is no page sample (${sample.failure})`);
  const { url, capturedAt, html, responses, storage } = sample.value;
  const [site = '', kind = '', name = ''] = id.split('/');
  const found = pageOfUrl(new URL(url));
  if (!found) throw new Refusal(`no page kind has the address ${url}`);
  const here = `${found.site.addresses.id}/${found.page.kind}`;
  if (here !== `${site}/${kind}`) throw new Refusal(`the sample is of ${here}`);

  const reading = readSaved(found.site, found.page, {
    url: new URL(url),
    capturedAt,
    document: html === null ? null : parseHtml(html, url),
    responses,
    stored: storage,
  });
  const about = {
    url,
    capturedAt: `${fullTime(capturedAt).replace(' ', 'T')}+08:00`,
    what: 'TODO: one sentence on what this page shows.',
    confidence: 'H: a disguised sample',
  };
  const folder = `tests/fixtures/pages/${site}/${kind}/${name}`;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    files: {
      [`${folder}/about.json`]: json(about),
      ...(html !== null && { [`${folder}/page.html`]: html }),
      ...(responses.length > 0 && {
        [`${folder}/capture.json`]: json(responses.map((answer) => ({ ...answer, body: jsonOr(answer.body) }))),
      }),
      ...(Object.keys(storage).length > 0 && { [`${folder}/storage.json`]: json(storage) }),
      [`${folder}/expected.json`]: json(JSON.parse(JSON.stringify(reading))),
    },
    edits: {},
  };
}

/** JSON as data, so that it can be read in the fixture; anything else as it came. */
function jsonOr(body: string): unknown {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'string' ? body : data;
  } catch {
    return body;
  }
}
