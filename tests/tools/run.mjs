/**
 * Runs a tool written in TypeScript: `node tests/tools/run.mjs NAME ...args` → `tests/tools/NAME.ts` (`demo` →
 * `tests/demo/demo.ts`). A tool default-exports `(args) => exit code` (possibly later); nothing else is printed
 * here, so that a tool's standard output can be piped. It must not import `wxt/browser`: there is no browser around it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [name = '', ...args] = process.argv.slice(2);
const tool = `tests/${name === 'demo' ? 'demo' : 'tools'}/${name}.ts`;

if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(path.join(root, tool))) {
  console.error('usage: node tests/tools/run.mjs <tool> [arguments]   (a tool is tests/tools/<tool>.ts; also: demo)');
  process.exit(2);
}
if (!existsSync(path.join(root, 'node_modules/vite'))) {
  console.error('还没有安装依赖，请先运行 npm ci。/ Dependencies are missing: run npm ci first.');
  process.exit(2);
}

const { runnerImport } = await import('vite');
process.argv = [process.argv[0], path.join(root, tool), ...args];

const ENTRY = 'virtual:run-tool';
/** Calls the tool inside the imported module: the runner, and lazy imports with it, is closed once the import is over. */
const callTool = {
  name: 'run-tool',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
  load: (id) =>
    id === `\0${ENTRY}`
      ? `import * as tool from ${JSON.stringify(`@/${tool}`)};\nexport const exitCode = await tool.default?.(${JSON.stringify(args)});`
      : undefined,
};

try {
  const { module } = await runnerImport(ENTRY, {
    root,
    logLevel: 'silent',
    // The project's own tsconfig extends the one WXT generates, which a fresh checkout does not have.
    tsconfig: path.join(root, 'tsconfig.plain.json'),
    resolve: { alias: { '@': root } },
    plugins: [callTool],
  });
  process.exitCode = module.exitCode ?? process.exitCode ?? 0;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// A tool is over when it has answered; what it left open must not hold the terminal. The empty write waits for the pipe.
process.stdout.write('', () => process.exit());
