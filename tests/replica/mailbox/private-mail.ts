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
];
