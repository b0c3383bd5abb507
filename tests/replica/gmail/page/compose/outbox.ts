/** True from the moment the browser loses the network: one that never had any, as in a container, is not offline. */
let isAway = false;
addEventListener('offline', () => {
  isAway = true;
});
addEventListener('online', () => {
  isAway = false;
});

export function isOffline(): boolean {
  return isAway;
}
