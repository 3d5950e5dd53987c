import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const output = path.resolve(here, '../../../.output/seller-centre');

/** Everything the bundle is made of: the pages and what they import from the folders beside them. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(here, { recursive: true })).filter((file) => /\.(tsx?|css)$/.test(file)).sort();
  for (const file of files) hash.update(file).update(await readFile(path.join(here, file)));
  return hash.digest('hex');
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    // Vitest sets NODE_ENV=test, which would make development JSX calls that production React does not have.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(here, 'app/main.tsx'), formats: ['iife'], name: 'sellerCentre' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const { output: chunks } of outputs.filter((one) => 'output' in one)) {
    const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
    if (entry?.type === 'chunk') return entry.code;
  }
  throw new Error('the seller centre bundle came out empty');
}

/** The script of all replica pages; built when a source changed, otherwise read from the last build. */
export async function buildPages(): Promise<string> {
  const file = path.join(output, `${(await sourceHash()).slice(0, 16)}.js`);
  const last = await readFile(file, 'utf8').catch(() => null);
  if (last !== null) return last;
  const script = await bundled();
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await writeFile(file, script);
  return script;
}
