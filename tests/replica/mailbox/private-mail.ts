import { nora } from './people.ts';
import type { Person } from './thread.ts';
import { mail, nothing, type SeededThread, seed } from './write-thread.ts';

const mother: Person = { name: 'Kerstin Lindqvist', email: 'kerstin@familjen-lindqvist.example' };
const jonas: Person = { name: 'Jonas Falk', email: 'jonas.falk@postbox.example' };

/** Private mail of account /u/0, some of it about money between friends. */
export const privateMail: readonly SeededThread[] = [
  seed(
    '19a9f20d6c83b7e4',
    'Saturday’s dinner',
    [
      mail(
        jonas,
        nora,
        -5,
        '10:02',
        `
That was the best ramen north of the river. I paid the bill, your share is £23.50. No rush at all, and no invoice will follow ;)

J.`,
      ),
      mail(nora, jonas, -5, '12:30', `\nSent! Next one is on me.`),
    ],
    nothing('private', 'A friend paid for dinner; a sum owed the other way, in jest.'),
  ),
  seed(
    '19a4fe13b97d0c86',
    'Födelsedag',
    [
      mail(
        mother,
        nora,
        -22,
        '08:15',
        `
Hej gumman!

Kommer du hem till pappas sextioårsdag? Moster Eva bakar, och Linus har lovat att inte hålla tal.

Kram
Mamma`,
      ),
    ],
    nothing('private', 'Family mail in Swedish.'),
  ),
  seed(
    '19a6c3e05b9f417d',
    'Sunday run?',
    [
      mail(
        { name: 'Canal Path Runners', email: 'club@canalpathrunners.example' },
        nora,
        -14,
        '19:30',
        `
Ten kilometres, the flat way, meeting at the lock at nine. Membership money (£30) is due at the end of the year, Bea is collecting it in cash.`,
      ),
      mail(
        nora,
        { name: 'Canal Path Runners', email: 'club@canalpathrunners.example' },
        -14,
        '20:02',
        `\nI'm in! Will bring the thirty.\n\nN`,
      ),
    ],
    nothing('private', 'A running club; a small fee in passing.'),
  ),
  seed(
    '19a0b1f84de7c395',
    'Flat: the boiler again',
    [
      mail(
        nora,
        { name: 'Mr Abara', email: 'abara@canalsidelets.example' },
        -36,
        '21:12',
        `
Dear Mr Abara,

the plumber came on Tuesday and I paid him £95.00, his receipt is attached. Could you take it off next month's rent, please?

Many thanks
Nora (flat 6)`,
        { attachments: [{ name: 'plumber.jpg', mimeType: 'image/jpeg', size: '1.9 MB' }] },
      ),
      mail(
        { name: 'Mr Abara', email: 'abara@canalsidelets.example' },
        nora,
        -35,
        '08:20',
        `\nOf course. Thank you for sorting it out.\n\nD. Abara`,
      ),
    ],
    nothing('private', 'The owner asks her landlord for money she laid out; no invoice.'),
  ),
  seed(
    '19a986f27bc04e5d',
    'Photos from the opening',
    [
      mail(
        { name: 'Harriet Cole', email: 'harriet@cole-family.example' },
        nora,
        -9,
        '22:25',
        `
Nora, as promised, the ones with the dog. Use whichever you like for your portfolio, no charge and no invoice, just a credit.

H x`,
        { attachments: [{ name: 'opening-dog.jpg', mimeType: 'image/jpeg', size: '3.4 MB' }] },
      ),
    ],
    nothing('private', 'A client writes privately from another address.'),
  ),
];
