import { browser } from 'wxt/browser';
import type { SampleView } from '@/components/reading/sample-panel';
import { dayOf } from '@/utils/core/dates';
import { fail, ok, type Result } from '@/utils/core/result';
import { askFrames } from '@/utils/messages/channel';
import { takeSample } from '@/utils/messages/take-sample';
import type { PageKind } from '@/utils/records/provenance';
import { disguiseSample } from '@/utils/samples/disguise-sample';
import { writeSample } from '@/utils/samples/sample';
import { siteAddresses } from '@/utils/sites/hosts';

/** Asks the open tabs of a site for a page and disguises it. Failure `sample-missing`: no tab shows such a page. */
export async function sampleOf(site: string, pageKind: PageKind): Promise<Result<SampleView>> {
  const url = siteAddresses.filter(({ id }) => id === site).flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  for (const { id } of await browser.tabs.query({ url })) {
    if (id === undefined) continue;
    const taken = await askFrames(id, takeSample, { site, pageKind });
    if (!taken.ok) continue;
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
    const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
    const sample = disguiseSample(taken.value, seed, parse);
    return ok({
      fileName: `shoplamp-${site}-${pageKind}-${dayOf(sample.capturedAt)}.json`,
      text: writeSample(sample),
      pageCharacters: sample.html?.length ?? 0,
      answers: sample.responses.length,
    });
  }
  return fail('sample-missing');
}

/** Hands a file to the operator. */
export function saveFile(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
