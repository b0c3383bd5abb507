import { today } from '../../utils/clock.ts';
import { ask } from '../../utils/messages/ask.ts';
import { ContextGone } from '../../utils/messages/ask-errors.ts';
import { onChange } from '../../utils/messages/change-signal.ts';
import type { PageMiss } from '../../utils/pages/misses.ts';
import { openPaypalSite } from '../../utils/pages/paypal/page.ts';
import { quietly } from '../in-pages/quietly.ts';
import { stepBackLater } from '../in-pages/step-back.ts';
import { answersFor } from './answers.ts';
import { addByHand } from './features/add-by-hand.ts';
import { badgeRows } from './features/badge-rows.ts';
import { invoicePanel } from './features/invoice-panel.ts';
import { summary } from './features/summary.ts';
import { noteDraft } from './note-draft.ts';
import type { Tools } from './tools.ts';

const features: readonly ((tools: Tools) => void)[] = [badgeRows, summary, invoicePanel, addByHand];

/** The key under which the running script of this extension can be found by the next one of the same version. */
const running = Symbol.for('fairdue.running');

/** Starts Fairdue in this tab. A script that is there already steps back first: nothing is ever shown twice. */
export function startOnPaypal(): void {
  const world = globalThis as { [running]?: AbortController };
  world[running]?.abort();
  const life = new AbortController();
  world[running] = life;
  for (const orphan of document.querySelectorAll('[data-fairdue]')) orphan.remove();

  const stepBack = stepBackLater(life, 'afloat');
  const askOrStepBack: Tools['ask'] = async (request, payload) => {
    try {
      return await ask(request, payload);
    } catch (error) {
      if (error instanceof ContextGone) stepBack();
      throw error;
    }
  };
  const { signal } = life;
  const onMiss = (miss: PageMiss, outline: string) =>
    quietly(askOrStepBack('note-miss', { site: 'paypal', part: miss.part, outline }));
  const site = openPaypalSite(document, { today, onMiss }, signal);
  const draft = noteDraft();
  const answers = answersFor({
    site,
    ask: askOrStepBack,
    noteDraft: draft,
    onChange: (changed) => onChange(changed, signal),
    signal,
  });
  const tools: Tools = { site, signal, ask: askOrStepBack, answers, noteDraft: draft };
  for (const feature of features) {
    try {
      feature(tools);
    } catch (error) {
      console.warn(`Fairdue could not start ${feature.name}.`, error);
    }
  }
}
