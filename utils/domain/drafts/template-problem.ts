/** What is wrong with a text of the user's, by the name of the field it is about. */
export interface TemplateProblem {
  /**
   * `unknown`: there is no such field; `empty`: it is inserted, but nothing is known for it; `broken`: its section does
   * not close, or the braces do not.
   */
  readonly kind: 'unknown' | 'empty' | 'broken';
  readonly name: string;
}
