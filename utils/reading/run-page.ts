import { mattersOf, type PageDefinition } from './define-page';
import { type MatterRun, type RunningMatter, runMatter } from './run-matter';

/** A page being read, from its address until the next. */
export interface RunningPage extends RunningMatter {
  /** Site id. */
  site: string;
  page: PageDefinition;
  url: URL;
}

/** What a running page needs from its surroundings. */
export interface PageRun extends Omit<MatterRun, 'oldLook' | 'isBeside'> {
  /** How the page's labels read, matter by matter, on the document the address before left behind. */
  oldLook: readonly string[] | null;
}

/** Reads one page while it is open: what it is about, and apart from that each matter that may stand beside. */
export function runPage(run: PageRun): RunningPage {
  const { site, page, url, oldLook } = run;
  const matters = mattersOf(page).map((matter, index) =>
    runMatter({ ...run, page: matter, oldLook: oldLook?.[index] ?? null, isBeside: index > 0 }),
  );
  return {
    site: site.addresses.id,
    page,
    url,
    isReadFromNetwork: () => matters[0]?.isReadFromNetwork() === true,
    // Every matter has to see it.
    onResponse: (response) => matters.filter((matter) => matter.onResponse(response)).length > 0,
    onStill: () => {
      for (const matter of matters) matter.onStill();
    },
  };
}
