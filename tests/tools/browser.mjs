// Node only, no packages: this runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DEBIAN_CHROMIUM_CHINESE = '/usr/lib/chromium/locales/zh-CN.pak';

const isRunnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findOnPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .find(isRunnable);

/** Where installers put Chromium, Chrome and Edge. Chromium first: the branded ones ignore `--load-extension`. */
const candidates = {
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) =>
        [
          'Chromium\\Application\\chrome.exe',
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((file) => path.join(folder, file)),
      ),
  darwin: () =>
    ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => path.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    ),
  linux: () =>
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'].flatMap(
      (name) => findOnPath(name) ?? [],
    ),
};

/** The browser to test with: `BROWSER_PATH`, else one found on this system; undefined when there is none. */
export function findBrowser() {
  const chosen = process.env.BROWSER_PATH;
  if (chosen) return isRunnable(chosen) ? chosen : undefined;
  return candidates[process.platform]?.().find(isRunnable);
}

/** Root on Debian or a close relative. Ubuntu is not one: its `chromium` package is a wrapper around a snap. */
function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !findOnPath('apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(release) && !/^ID(_LIKE)?=.*ubuntu/m.test(release);
}

function aptInstall(packages) {
  console.log(`apt-get install ${packages.join(' ')} …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function hasChineseFont() {
  if (!findOnPath('fc-list')) return false;
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim() !== '';
}

/** What this system still lacks: a browser, Chinese for Debian's Chromium, a Chinese font. */
function missingPackages(browser) {
  const isDebianChromium = browser === undefined || browser === '/usr/bin/chromium';
  return [
    ...(browser === undefined ? ['chromium'] : []),
    ...(isDebianChromium && !existsSync(DEBIAN_CHROMIUM_CHINESE) ? ['chromium-l10n'] : []),
    ...(hasChineseFont() ? [] : ['fonts-wqy-microhei']),
  ];
}

/** Like `findBrowser`, but installs what is missing where that is possible (root on Debian). */
export function ensureBrowser() {
  const browser = findBrowser();
  if (!canUseApt() || (process.env.BROWSER_PATH && !browser)) return browser;
  const packages = missingPackages(browser);
  // A missing font only spoils pictures, so a failed installation is judged by whether there is a browser afterwards.
  if (packages.length > 0 && !aptInstall(packages)) console.error(`apt-get 没有装上 ${packages.join(' ')}`);
  return findBrowser();
}

/** What to do when there is no browser, for people. */
export function browserRemedies() {
  const chosen = process.env.BROWSER_PATH;
  const [zh, en] = chosen
    ? [`BROWSER_PATH 指向的 ${chosen} 不是可以运行的程序。`, `BROWSER_PATH is ${chosen}, which is no program that can be run.`]
    : ['没有找到 Chromium、Chrome 或 Edge。', 'No Chromium, Chrome or Edge was found.'];
  return [
    `${zh}请安装其中一个（Debian：以 root 运行 apt-get install chromium chromium-l10n fonts-wqy-microhei，或者以 root 重新运行本命令，它会自己安装；macOS、Windows：安装 Chrome 或 Edge），或者把环境变量 BROWSER_PATH 设为浏览器程序的路径，然后再运行一次。`,
    `${en} Install one of them (Debian: as root, apt-get install chromium chromium-l10n fonts-wqy-microhei, or run this command again as root and it will; macOS, Windows: install Chrome or Edge), or set BROWSER_PATH to the browser's program file, and run this again.`,
  ].join('\n');
}
