import type { DayHabit, MoneyHabit } from './habits.ts';
import type { Html } from './html.ts';
import type { DetailView, RowView } from './page-views.ts';
import type { PaypalWords } from './words/paypal-words.ts';

/** Which facts a design's list states; what it leaves out is not known from the list. */
export interface ListShows {
  readonly issued: boolean;
  readonly due: boolean;
  readonly total: boolean;
  readonly balance: boolean;
  /** True where the balance is stated for partly paid invoices alone. */
  readonly balanceOfPart?: true;
  readonly email: boolean;
}

/** What a design needs to draw a page: its words, its invoices, and the class names of this page. */
export interface PageContent {
  readonly words: PaypalWords;
  /** A class name for what it is called; hashed where the design obfuscates. */
  readonly cls: (name: string) => string;
}

/** One way in which PayPal's pages might be built. None of them is PayPal's own markup, which nobody has published. */
export interface PaypalDesign {
  readonly name: string;
  readonly days: DayHabit;
  readonly money: MoneyHabit;
  /** Which of the two wordings of a status it uses. */
  readonly wording: 0 | 1;
  readonly detailPath: '/invoice/details/' | '/invoice/s/details/';
  readonly listShows: ListShows;
  readonly invoiceCount: number;
  readonly noteLength: number;
  readonly obfuscated?: true;
  /** Style rules of its own, where the shell's names for classes do not reach. */
  readonly style?: (cls: PageContent['cls']) => string;
  readonly list: (rows: readonly RowView[], content: PageContent) => Html;
  readonly detail: (view: DetailView, content: PageContent) => Html;
  /** Page scripts by file name, run in this order after the body. */
  readonly scripts: { readonly list: readonly string[]; readonly detail: readonly string[] };
  /** Data that the page's own script builds everything from: the body then starts empty. */
  readonly clientSide?: true;
}
