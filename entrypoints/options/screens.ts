import type { ComponentType } from 'preact';
import type { PlainKey } from '../../utils/interface-text/message.ts';

/** One screen of the dashboard. Its address is `options.html#<name>`, or `#<name>/<what it is about>`. */
export interface Screen {
  /** The first part of the address after `#`: small letters and hyphens. */
  readonly name: string;
  /** Message key of the screen's name in the list of screens; null for a screen that is reached from elsewhere only. */
  readonly label: PlainKey | null;
  /** Loaded when the screen is opened: one screen does not pay for the others. */
  readonly load: () => Promise<ComponentType<ScreenProps>>;
}

export interface ScreenProps {
  /** What the screen is about: the decoded rest of the address, for instance a client's id; empty if there is none. */
  readonly about: string;
}

/** Opens where the address names none: that is how the browser opens an extension's options. */
export const usualScreen = 'settings';

/** In the order of the list. */
export const screens: readonly Screen[] = [
  {
    name: 'clients',
    label: 'screen_clients',
    load: async () => (await import('./screens/clients/clients-screen.tsx')).ClientsScreen,
  },
  {
    name: 'client',
    label: null,
    load: async () => (await import('./screens/client/client-screen.tsx')).ClientScreen,
  },
  {
    name: 'find',
    label: 'screen_find',
    load: async () => (await import('./screens/find/find-screen.tsx')).FindScreen,
  },
  {
    name: 'add',
    label: 'screen_add',
    load: async () => (await import('./screens/add/add-screen.tsx')).AddScreen,
  },
  {
    name: 'draft',
    label: null,
    load: async () => (await import('./screens/draft/draft-screen.tsx')).DraftScreen,
  },
  {
    name: 'letter',
    label: null,
    load: async () => (await import('./screens/letter/letter-screen.tsx')).LetterScreen,
  },
  {
    name: 'onward',
    label: null,
    load: async () => (await import('./screens/onward/onward-screen.tsx')).OnwardScreen,
  },
  {
    name: 'hand-over',
    label: null,
    load: async () => (await import('./screens/hand-over/hand-over-screen.tsx')).HandOverScreen,
  },
  {
    name: 'templates',
    label: 'screen_templates',
    load: async () => (await import('./screens/templates/templates-screen.tsx')).TemplatesScreen,
  },
  {
    name: 'recovery',
    label: null,
    load: async () => (await import('./screens/recovery/recovery-screen.tsx')).RecoveryScreen,
  },
  {
    name: 'settings',
    label: 'screen_settings',
    load: async () => (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
  },
];
