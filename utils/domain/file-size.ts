/** A file of an invoice has kilobytes, a scanned one a few megabytes; more than this is never read. */
export const mostFileBytes = 10_000_000;
