import { outputLine } from './output-line.ts';
import { readFile } from './read-file.ts';

/*
 * npm run read -- [--me ADDRESS]… FILE…
 * One JSON line per document, in order. A file that cannot be read gives a line with `error`, and the run goes on.
 */
const { own, files } = parseArguments(process.argv.slice(2));
if (files.length === 0) {
  console.error('Usage: npm run read -- [--me ADDRESS]… FILE…');
  process.exitCode = 1;
}
const [account = '', ...ownAddresses] = own;
for (const file of files) {
  try {
    console.log(JSON.stringify(outputLine(file, await readFile(file, { account, ownAddresses }))));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'not found' : String(error);
    console.log(JSON.stringify({ file, error: reason }));
  }
}

function parseArguments(given: readonly string[]): { own: string[]; files: string[] } {
  const own: string[] = [];
  const files: string[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? '';
    if (argument === '--me') {
      index += 1;
      own.push((given[index] ?? '').toLowerCase());
    } else if (argument.startsWith('--me=')) {
      own.push(argument.slice('--me='.length).toLowerCase());
    } else {
      files.push(argument);
    }
  }
  return { own, files };
}
