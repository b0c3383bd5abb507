/** Whether the address asks for a new mail, `…?compose=new`. */
export function asksForNewMail(hash: string): boolean {
  return new URLSearchParams(hash.split('?')[1]).get('compose')?.split(',').includes('new') ?? false;
}

/** Writes into the address how many windows of new mails stand open; the history is not touched. */
export function noteNewMails(count: number): void {
  const [path = '#inbox'] = location.hash.split('?');
  const query = count > 0 ? `?compose=${Array(count).fill('new').join('%2C')}` : '';
  if (path + query !== location.hash) history.replaceState(history.state, '', path + query);
}
