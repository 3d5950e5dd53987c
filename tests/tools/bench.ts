import { benchTitles } from '../bench/titles';

/** `npm run -s bench -- titles`: quality and speed, side by side with what else there is. Exit 1 when a goal is missed. */
export default async function bench([name = '']: string[]): Promise<number> {
  if (name === 'titles') return benchTitles();
  process.stderr.write('usage: npm run -s bench -- titles\n');
  return 2;
}
