import { createInterface } from 'node:readline';

/**
 * `npm run -s tool -- NAME [options]`: reads JSON lines and answers each with one, as it comes, by the code that is
 * shipped. A line that cannot be answered is answered with `{"error"}`. Exit 0, 1 when a line was refused, 2 on bad use.
 */
const tools = {
  tokens: async () => (await import('./titles/tokens')).answerTokens,
  title: async () => (await import('./titles/title')).answerTitle,
  words: async () => (await import('./titles/words')).answerWords,
  compose: async () => (await import('./titles/compose')).answerCompose,
  category: async () => (await import('./categories/category')).answerCategory,
};

const USAGE = `usage: npm run -s tool -- tokens [--learn FILE] | title | words [--titles FILE] [--queries FILE] | compose | category [--train FILE] [--candidates FILE]   < lines.jsonl`;

const isTool = (name: string): name is keyof typeof tools => Object.hasOwn(tools, name);

export default async function tool([name = '', ...options]: string[]): Promise<number> {
  if (!isTool(name) || options.includes('--help')) return badUse(isTool(name) ? '' : 'no such tool');
  let answer: (line: unknown) => unknown;
  try {
    answer = (await tools[name]())(options);
  } catch (error) {
    return badUse(error instanceof Error ? error.message : String(error));
  }
  // A reader that has enough, such as `head`, is no error.
  process.stdout.on('error', () => process.exit(0));
  let exitCode = 0;
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber++;
    if (line.trim() === '') continue;
    let answered: unknown;
    try {
      answered = answer(JSON.parse(line.replace(/^\uFEFF/, '')));
    } catch (error) {
      exitCode = 1;
      answered = { error: `line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}` };
    }
    // Waits while the reader is slower than we are.
    if (!process.stdout.write(`${JSON.stringify(answered)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return exitCode;
}

function badUse(why: string): number {
  process.stderr.write(`${why === '' ? '' : `${why}\n`}${USAGE}\n`);
  return 2;
}
