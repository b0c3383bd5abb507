/** A part of a page that was looked for and not found. */
export interface PageMiss {
  /** What it is for, such as `reply-editor`: a name of ours, never page text. */
  readonly part: string;
  /** How often in a row it was missed. */
  readonly times: number;
}
