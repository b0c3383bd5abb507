/** One request as the browser's own log has it. */
export interface LoggedRequest {
  readonly url: string;
  /** The origin that asked for it; `not an origin` for the browser's own. */
  readonly initiator: string;
}

/** The requests in a log that Chromium wrote with `--log-net-log`. */
export function requestsIn(log: string): LoggedRequest[] {
  const { events, constants } = JSON.parse(log);
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests: LoggedRequest[] = events
    .filter((event: { type: number; params?: { url?: string } }) => event.type === start && event.params?.url)
    .map(({ params }: { params: { url: string; initiator?: string } }) => ({
      url: params.url,
      initiator: params.initiator ?? 'not an origin',
    }));
  if (events.length === 0) throw new Error('The log of the network is empty: it proves nothing');
  return requests;
}
