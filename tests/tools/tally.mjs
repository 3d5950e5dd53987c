import { writeFileSync } from 'node:fs';

/**
 * A Vitest reporter which writes the outcome of a run to the file named by `TALLY_FILE`, for `go.mjs` to add up. Vitest's
 * own JSON report leaves out why a test was skipped and errors outside of any test.
 */
export default class Tally {
  onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: 0, skipped: [], problems: [] };
    for (const module of modules) {
      // A file that does not load, a failed hook: its tests did not run, which must not pass as "nothing failed".
      const failures = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors());
      for (const { message } of failures) tally.problems.push(`${module.relativeModuleId}: ${message}`);
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') tally.passed += 1;
        else if (state === 'failed') tally.failed += 1;
        else if (note || failures.length === 0) {
          tally.skipped.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason: note });
        }
      }
    }
    for (const { message } of unhandledErrors) tally.problems.push(`outside of any test: ${message}`);
    writeFileSync(process.env.TALLY_FILE ?? 'tally.json', JSON.stringify(tally));
  }
}
