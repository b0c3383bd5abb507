/** A worked case: one line of a golden file. What else it holds is the topic's to say. */
export type GoldenCase = Readonly<Record<string, unknown>> & { readonly id: string };

/** What came of one case. */
export interface GoldenResult {
  readonly expected: string;
  readonly actual: string;
  readonly equal: boolean;
}

/** A kind of worked case, under the name of its folder. */
export interface GoldenTopic {
  /** @throws Error where the case is of a form that the topic does not know, which counts as differing */
  readonly run: (worked: GoldenCase) => GoldenResult;
}

/** A text field of a case, or null where it is missing. */
export function textOf(worked: GoldenCase, field: string): string | null {
  const value = worked[field];
  return typeof value === 'string' ? value : null;
}
