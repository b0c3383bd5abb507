import { entryBytes } from './entry-bytes.ts';
import { figureLine } from './figure.ts';
import { rowBursts } from './row-bursts.ts';
import { todaysListReads } from './todays-list-reads.ts';

/** `npm run bench`: one line a figure, each against a floor that is measured in the same run. */
for (const figures of [entryBytes, rowBursts, todaysListReads]) {
  for (const figure of await figures()) console.log(figureLine(figure));
}
