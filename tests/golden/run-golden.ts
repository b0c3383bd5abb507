import { findGoldenFiles } from './golden-files.ts';
import { runFile } from './golden-run.ts';
import { topics } from './topics.ts';

/*
 * npm run golden: one line per golden file (its path, cases, how many differ) and one per case that differs.
 * Ends with 1 where any differ.
 */
const { files, absent } = findGoldenFiles(Object.keys(topics));
let differences = 0;
for (const folder of absent) console.log(`skipped: ${folder} is not here`);
for (const file of files) {
  const topic = topics[file.topic];
  if (!topic) continue;
  const { cases, differing } = runFile(file, topic);
  differences += differing.length;
  console.log(`${file.shownPath}: ${cases} cases, ${differing.length} differ`);
  for (const { id, expected, actual } of differing) console.log(`  ${id}: expected ${expected}, got ${actual}`);
}
process.exitCode = differences > 0 ? 1 : 0;
