import { addImport, addTexts, appendToList, camelCase, insertBefore, Refusal, type Scaffold, type Tree } from './scaffold';

/** A page kind of a site: `taobao/coupon-list`. A kind no site has yet gets its names as well. */
export function page(id: string, tree: Tree): Scaffold {
  const [site = '', kind = ''] = id.split('/');
  const name = camelCase(kind);
  if (!tree.has(`utils/sites/${site}/site.ts`)) throw new Refusal(`there is no site ${site}`);
  // Where a site is split, the shell is where most pages are; one of another part is moved by hand.
  const part = tree.has(`utils/sites/${site}/shell.ts`) ? 'shell' : 'site';
  const siteFile = `utils/sites/${site}/${part}.ts`;
  const registered = appendToList(tree.read(siteFile), siteFile, /pages: \[/, name);
  const folder = `tests/fixtures/pages/${site}/${kind}/first`;
  return {
    files: {
      [`utils/sites/${site}/pages/${kind}.ts`]: `import { definePage } from '@/utils/reading/define-page';

/** TODO: what the operator does on this page, and when it was last seen. */
export const ${name} = definePage({
  kind: '${kind}',
  // TODO: the page's address, as host/path?query.
  address: /^todo\\.invalid\\/${kind}\\b/,
  // TODO: at least one reader, the most trustworthy first.
  readers: [],
  isReady: () => true,
});
`,
      ...firstCase(folder, site, kind),
    },
    edits: {
      [siteFile]: addImport(registered, `import { ${name} } from './pages/${kind}';`),
      // After the site's opening brace; formatting puts it on a line of its own.
      [linksFile]: insertBefore(
        tree.read(linksFile),
        linksFile,
        new RegExp(`(?<=^  ${site}: \\{)`),
        ` '${kind}': 'https://todo.invalid/',`,
      ),
      ...(isKnown(kind, tree) ? {} : nameKind(kind, tree)),
    },
  };
}

const kindsFile = 'utils/records/provenance.ts';
const namesFile = 'components/shared/names.ts';
const linksFile = 'components/shared/page-links.ts';

const isKnown = (kind: string, tree: Tree) => tree.read(kindsFile).includes(`'${kind}'`);

function nameKind(kind: string, tree: Tree): Record<string, string> {
  const key = kind.replaceAll('-', '_');
  const property = kind.includes('-') ? `'${kind}'` : kind;
  return {
    [kindsFile]: appendToList(tree.read(kindsFile), kindsFile, /export const pageKinds = \[/, `'${kind}'`),
    [namesFile]: insertBefore(
      tree.read(namesFile),
      namesFile,
      /^\} as const satisfies Record<PageKind, string>/,
      `  ${property}: '${key}',\n`,
    ),
    ...addTexts(tree, { zh_CN: { [`pageKind.${key}`]: `TODO ${kind}` }, en: { [`pageKind.${key}`]: `TODO ${kind}` } }),
  };
}

/** A saved page on which nothing is found yet; `UPDATE_FIXTURES=1` writes what is, once there is a reader. */
function firstCase(folder: string, site: string, kind: string): Record<string, string> {
  const about = {
    url: `https://todo.invalid/${kind}`,
    capturedAt: '2026-01-01T00:00:00Z',
    what: 'TODO: one sentence on what this page shows.',
    confidence: 'L: TODO section of the facts',
  };
  const nothingFound = {
    site,
    pageKind: kind,
    reader: 'page',
    layer: 'labels',
    outcome: 'changed',
    reason: 'nothing-found',
    at: kind,
    fields: { read: 0, expected: 0 },
    accepted: 0,
    refused: 1,
    time: Date.parse(about.capturedAt),
  };
  return {
    [`${folder}/page.html`]: `<!doctype html>\n<title>${kind}</title>\n`,
    [`${folder}/about.json`]: `${JSON.stringify(about, null, 2)}\n`,
    [`${folder}/expected.json`]: `${JSON.stringify({ records: [], reports: [nothingFound] }, null, 2)}\n`,
  };
}
