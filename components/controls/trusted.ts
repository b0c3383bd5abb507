/**
 * Wraps an action so that only what a person did starts it: an event that the page made up (`isTrusted` false) is
 * passed over. The event does not travel on, so that the site's own row clicks and shortcuts stay out of it.
 */
export function trusted<E extends Event>(action: (event: E) => void): (event: E) => void {
  return (event) => {
    event.stopPropagation();
    if (event.isTrusted) action(event);
  };
}
