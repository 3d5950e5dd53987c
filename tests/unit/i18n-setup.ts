import { afterEach, beforeEach } from 'vitest';
import { browser } from 'wxt/browser';
import texts from '@/assets/locales/zh_CN.json';

/** The locale file as the browser knows it: `group_key` → text, plural forms joined by ` | `. */
function flatten(node: unknown, name: string, into: Map<string, string>): Map<string, string> {
  if (typeof node === 'string') return into.set(name, node);
  if (typeof node !== 'object' || node === null) return into;
  const entries = Object.entries(node);
  if (entries.length > 0 && entries.every(([key]) => /^(\d+|n)$/.test(key))) {
    return into.set(name, entries.map(([, text]) => String(text)).join(' | '));
  }
  for (const [key, child] of entries) flatten(child, name === '' ? key : `${name}_${key}`, into);
  return into;
}

const messages = flatten(texts, '', new Map());

/** What the browser does with `$1…$9` and `$$`. */
function getMessage(name: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  return (messages.get(name) ?? '').replace(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : (values[Number(mark) - 1] ?? ''),
  );
}

/** The simulated browser has no texts of its own and loses these at every reset. */
function install() {
  Object.assign(browser.i18n, { getMessage, getUILanguage: () => 'zh-CN' });
}

install();
beforeEach(install);
afterEach(install);
