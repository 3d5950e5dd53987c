import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PageDefinition } from '@/utils/reading/define-page';
import type { SiteDefinition } from '@/utils/reading/define-site';
import type { SavedPage } from '@/utils/reading/saved-source';
import { pageOfUrl, parseHtml, readText } from './saved-page';

/** What a fixture tells of itself. */
export interface About {
  url: string;
  /** ISO with a zone. */
  capturedAt: string;
  /** One sentence. */
  what: string;
  /** H, M or L, and the section of the facts it is built from. */
  confidence: string;
}

interface Captured {
  url: string;
  requestBody: string | null;
  /** Anything but text stands for its JSON. */
  body: unknown;
}

/** A fixture of `fixtures/pages/<site>/<page-kind>/<case>/`. */
export interface SavedCase {
  about: About;
  site: SiteDefinition;
  page: PageDefinition;
  /** The saved page, with a document of its own each time. */
  saved: () => SavedPage;
}

/** Reads a JSON file. */
export const readJson = <Content>(file: string): Content => JSON.parse(readText(file)) as Content;

/** Reads a fixture's folder. Throws when its address belongs to no page kind. */
export function readCase(folder: string): SavedCase {
  const file = (name: string) => path.join(folder, name);
  const about = readJson<About>(file('about.json'));
  const url = new URL(about.url);
  const found = pageOfUrl(url);
  if (found === null) throw new Error(`${about.url} belongs to no page kind`);
  const html = existsSync(file('page.html')) ? readText(file('page.html')) : null;
  const captured = existsSync(file('capture.json')) ? readJson<Captured[]>(file('capture.json')) : [];
  const stored = existsSync(file('storage.json')) ? readJson<Record<string, string>>(file('storage.json')) : {};
  const saved = (): SavedPage => ({
    url,
    capturedAt: Date.parse(about.capturedAt),
    document: html === null ? null : parseHtml(html, about.url),
    stored,
    responses: captured.map((answer) => ({
      url: answer.url,
      requestBody: answer.requestBody,
      body: typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
    })),
  });
  return { about, ...found, saved };
}
