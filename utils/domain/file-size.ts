/** A file of an invoice has kilobytes, a scanned one a few megabytes; more than this is never read. */
export const mostFileBytes = 10_000_000;

/**
 * A file crosses from a page in parts of this size: one message of 10 MB held the page up for 0.3 s (Chromium 156). A
 * multiple of three, so that the parts in base 64 are the whole in base 64.
 */
export const filePartBytes = 900_000;
