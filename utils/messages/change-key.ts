/**
 * The key in `storage.local` whose value the background changes after each change of the store. Pages and screens
 * listen to it instead of holding a connection open, which would keep the worker awake.
 */
export const changeKey = 'changed';
