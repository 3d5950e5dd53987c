import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { CategoryLabel } from '@/utils/analyses/categories/category-label';
import { CategoryModel, type RankedLabel } from '@/utils/analyses/categories/category-model';
import { LeafIndex } from '@/utils/analyses/categories/leaf-index';
import { seedLabels } from '@/utils/analyses/categories/seed-labels';
import { writtenSeeds } from '@/utils/analyses/categories/written-seeds';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { maybe, readLine } from '../titles/ask';
import { linesOf } from '../titles/lines-of';

const values = z.union([z.string(), z.array(z.string())]);
const ask = z.object({ title: z.string(), attributes: maybe(z.record(z.string(), values)) });
const trained = z.object({ title: z.string(), label: z.string(), path: maybe(z.array(z.string())) });

/** How many leaves an answer names. */
const MOST = 3;

const PATH_PARTING = /\s*(?:>>|[>›»＞])\s*/;

/** A candidate line: a name, or a path from the first level down. */
function labelOf(line: string): CategoryLabel {
  const path = line.trim().split(PATH_PARTING).filter(Boolean);
  return { key: line.trim(), name: path.at(-1) ?? line, path: path.length > 1 ? path : null };
}

/** Training lines belong to the candidate of that very label, of that path, or else of that name where only one has it. */
function keyOf({ label, path }: z.infer<typeof trained>, candidates: readonly CategoryLabel[]): string | null {
  const joined = path?.join('\n');
  const same =
    candidates.find(({ key }) => key === label) ??
    candidates.find((one) => joined !== undefined && one.path?.join('\n') === joined);
  if (same) return same.key;
  const named = candidates.filter(({ name }) => name === label);
  return named.length === 1 ? (named[0]?.key ?? null) : null;
}

/**
 * `{"title","attributes"}` → `{"suggestions":[{"label","path","confidence","reasons"}]}`, at most three. `--candidates` says which
 * leaves there are (else those of the training lines; else the written tree), `--train` holds titles whose leaf is known.
 */
export function answerCategory(options: string[]): (line: unknown) => unknown {
  const { values: files } = parseArgs({ args: options, options: { train: { type: 'string' }, candidates: { type: 'string' } } });
  const known = files.train === undefined ? [] : linesOf(files.train).map(readTrained);
  const labels = files.candidates === undefined ? labelsOf(known) : distinct(linesOf(files.candidates).map(labelOf));
  const model = new CategoryModel(new LeafIndex(labels, writtenSeeds(), writtenWords()));
  for (const one of known) {
    const key = keyOf(one, labels);
    if (key !== null) model.learn(one.title, key);
  }
  model.calibrate();
  return (line) => {
    const { title, attributes = {} } = readLine(ask, line);
    const ranked = model.rank({ title, attributes: Object.values(attributes).flat() });
    return { suggestions: ranked.slice(0, MOST).map(answerOf) };
  };
}

/** A training line; errors say which one. */
function readTrained(line: string, at: number): z.infer<typeof trained> {
  try {
    return readLine(trained, JSON.parse(line));
  } catch (error) {
    throw new Error(`--train, line ${at + 1}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Each once, with the path wherever a line gave one. */
function distinct(labels: readonly CategoryLabel[]): CategoryLabel[] {
  const byKey = new Map<string, CategoryLabel>();
  for (const label of labels) if (!byKey.get(label.key)?.path) byKey.set(label.key, label);
  return [...byKey.values()];
}

function labelsOf(known: readonly z.infer<typeof trained>[]): CategoryLabel[] {
  if (known.length === 0) return seedLabels();
  return distinct(known.map(({ label, path }) => ({ key: label, name: path?.at(-1) ?? label, path: path ?? null })));
}

function answerOf({ label, confidence, words, likes }: RankedLabel) {
  const reasons = [
    ...(words.length > 0 ? [{ kind: 'words', words: words.slice(0, 5) }] : []),
    ...(likes.length > 0 ? [{ kind: 'like-titles', titles: likes.slice(0, 3).map(({ title }) => title) }] : []),
  ];
  return { label: label.key, ...(label.path && { path: label.path }), confidence: Number(confidence.toFixed(4)), reasons };
}
