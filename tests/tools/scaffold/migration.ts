import { addImport, camelCase, insertBefore, type Scaffold, type Tree } from './scaffold';

const registryFile = 'utils/snapshots/migrations/registry.ts';

/** The next step of the database: `shelf-times` → `0002-shelf-times.ts`. */
export function migration(id: string, tree: Tree): Scaffold {
  const registry = tree.read(registryFile);
  const last = Math.max(0, ...[...registry.matchAll(/'\.\/(\d{4})-/g)].map(([, number]) => Number(number)));
  const next = last + 1;
  const file = `${String(next).padStart(4, '0')}-${id}`;
  const name = camelCase(id);
  const chained = insertBefore(registry, registryFile, /(?<=migrations = chain\([^;]*);/, `.next(${name})`);
  return {
    files: {
      [`utils/snapshots/migrations/${file}.ts`]: `import type { Migration } from './migration';

/** TODO: what changes and why. Frozen once shipped. */
export const ${name}: Migration<${last}, ${next}> = {
  from: ${last},
  to: ${next},
  migrate: () => {
    // TODO: change stores here, and schema.ts to what the rows look like afterwards.
  },
};
`,
    },
    edits: { [registryFile]: addImport(chained, `import { ${name} } from './${file}';`) },
  };
}
