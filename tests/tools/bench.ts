/**
 * `npm run -s bench -- titles`: quality and speed of the title engine, side by side with what else there is; `categories`: accuracy,
 * calibration and speed of category suggestions; `typing`: what a keystroke costs the page. Exit 1 when a goal is missed, 2 on bad use.
 */
export default async function bench([name = '']: string[]): Promise<number> {
  if (name === 'titles') return (await import('../bench/titles')).benchTitles();
  if (name === 'categories') return (await import('../bench/categories')).benchCategories();
  if (name === 'typing') return (await import('../bench/typing')).benchTyping();
  process.stderr.write('usage: npm run -s bench -- titles | categories | typing\n');
  return 2;
}
