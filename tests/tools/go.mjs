/**
 * `npm test` and `npm run demo` on any machine with Node and npm: installs the locked packages and a browser when they
 * are missing, then does the work. Node only, no packages: this runs before node_modules exists.
 * Exit codes: 0 good, 1 something failed, 2 wrong Node or wrong use, 3 no browser.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserRemedies, ensureBrowser } from './browser.mjs';

const INSTALLED = 'node_modules/.installed';
/** There are about 300; far fewer would mean that the rules looked at nothing. */
const FEWEST_MODULES = 200;

const total = { passed: 0, failed: 0, skipped: 0, failedSteps: [] };

const run = (program, args, options = {}) =>
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], encoding: 'utf8', ...options });

/** Runs a package's own program. Not by way of node_modules/.bin: those are shell scripts on Windows. */
function tool(name, args, options) {
  const [packageName, program = packageName] = name.split(':');
  const { bin } = JSON.parse(readFileSync(`node_modules/${packageName}/package.json`, 'utf8'));
  const file = path.join('node_modules', packageName, typeof bin === 'string' ? bin : bin[program]);
  return run(process.execPath, [file, ...args], options);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // What Vite 8 asks for: early releases of 22 and all of 21 lack what it uses.
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`需要 Node 20.19、22.12 或更新的版本，现在是 ${process.version}。`);
  console.error(`Node 20.19, 22.12 or newer is needed, this is ${process.version}.`);
  process.exit(2);
}

/** `npm ci`, only when the lock file or Node has changed since the last one. */
function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) return true;
  // Through a link npm would empty the folder it leads to.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) rmSync('node_modules');
  console.log('npm ci …');
  const isWindows = process.platform === 'win32';
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: isWindows });
  if (status === 0) writeFileSync(INSTALLED, wanted);
  return status === 0;
}

/** One line for people, and the step's share of the total. */
function report(name, startedAt, { passed = 0, failed = 0, skipped = 0, note = '' }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) total.failedSteps.push(name);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${failed === 0 ? 'PASS' : 'FAIL'}  ${name}  ${seconds} s${note && `  (${note})`}\n`);
}

/** Runs a step and reports it. A step answers whether it passed, or its counts. */
function step(name, work) {
  const startedAt = Date.now();
  console.log(`----  ${name}`);
  const outcome = work();
  report(name, startedAt, typeof outcome === 'boolean' ? { passed: Number(outcome), failed: Number(!outcome) } : outcome);
}

const passes = (name, args, options) => () => tool(name, args, options).status === 0;

/** dependency-cruiser once passed with no module at all, so the number of modules is part of the check. */
function checkLayers() {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'entrypoints', 'components', 'utils'];
  const { status, stdout } = tool('dependency-cruiser:depcruise', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  console.log(stdout.trim());
  const modules = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
  if (modules < FEWEST_MODULES) console.log(`only ${modules} modules were looked at, there are at least ${FEWEST_MODULES}`);
  return status === 0 && modules >= FEWEST_MODULES;
}

/** Runs one Vitest project. Skipping is allowed with a reason only: `({ skip }) => skip('why')`. */
function vitest(project, env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'shoplamp-'));
  const file = path.join(folder, 'tally.json');
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=./tests/tools/tally.mjs'];
    const { status } = tool('vitest', args, { env: { ...process.env, ...env, TALLY_FILE: file } });
    if (!existsSync(file)) return { failed: 1, note: `vitest ended with ${status} and without a result` };
    const { passed, failed, skipped, problems } = JSON.parse(readFileSync(file, 'utf8'));
    for (const { name, reason = 'no reason given: counted as failed' } of skipped) console.log(`SKIP  ${name}: ${reason}`);
    for (const problem of problems) console.log(`ERROR ${problem}`);
    const unreasoned = skipped.filter(({ reason }) => !reason).length;
    const broken = failed + problems.length + unreasoned;
    // A run in which no test ran, or which failed for no reason told, has not passed.
    const isSilentFailure = broken === 0 && (status !== 0 || passed === 0);
    return {
      passed,
      failed: broken + Number(isSilentFailure),
      skipped: skipped.length - unreasoned,
      note: isSilentFailure ? `vitest ended with ${status}` : `${passed} passed`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function test() {
  step('project types (wxt prepare)', passes('wxt', ['prepare']));
  step('format and lint (biome)', passes('@biomejs/biome:biome', ['check', '.']));
  step('types (tsc)', passes('typescript:tsc', ['--noEmit']));
  step('layer rules (dependency-cruiser)', checkLayers);
  step('unused code (knip)', passes('knip', []));
  step('unit tests', () => vitest('unit'));
  step('build for Chrome and Edge', passes('wxt', ['build']));
  step('build for Firefox', passes('wxt', ['build', '-b', 'firefox', '--mv3']));
  step('bundle tests', () => vitest('bundle'));
  let browser;
  step('browser tests', () => {
    browser = ensureBrowser();
    console.log(browser ?? browserRemedies());
    return browser ? vitest('e2e', { BROWSER_PATH: browser }) : { failed: 1, note: 'no browser' };
  });
  return browser ? Number(total.failed > 0) : 3;
}

function demo() {
  const browser = ensureBrowser();
  if (!browser) {
    console.error(browserRemedies());
    return 3;
  }
  const built = tool('wxt', ['build']);
  if (built.status !== 0) return 1;
  const hasNoScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const env = { ...process.env, BROWSER_PATH: browser, ...(hasNoScreen && { HEADLESS: '1' }) };
  const args = ['tests/tools/run.mjs', 'demo', ...process.argv.slice(3)];
  return run(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
}

const work = { test, demo }[process.argv[2]];
requireNode();
if (!work) {
  console.error('usage: npm test | npm run demo');
  process.exit(2);
}
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'));
if (install()) process.exitCode = work();
else {
  console.error('npm ci 失败，见上。/ npm ci failed, see above.');
  total.failed += 1;
  process.exitCode = 1;
}
if (work === test) {
  if (total.failedSteps.length > 0) console.log(`FAIL  ${total.failedSteps.join(', ')}`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
}
