import { describe } from 'vitest';
import { noFirefox } from '../../support/firefox.ts';

const missing = noFirefox();
if (missing) console.warn(missing);

/** As `describe`, skipped with a line that says what to install where there is no Firefox. */
export const describeInFirefox = describe.skipIf(missing !== null);
