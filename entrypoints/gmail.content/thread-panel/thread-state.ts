import type { ThreadOverlayState } from '../../../components/overlay/thread-overlay.tsx';
import { type PanelState, panelState } from '../../in-pages/panel-state.ts';

/** What the overlay of one open thread shows. */
export type ThreadState = PanelState<ThreadOverlayState>;

export function threadState(scheme: 'light' | 'dark'): ThreadState {
  return panelState<ThreadOverlayState>({
    scheme,
    panels: [],
    folded: true,
    offer: null,
    twin: null,
    attachments: [],
    written: null,
    choices: null,
  });
}
