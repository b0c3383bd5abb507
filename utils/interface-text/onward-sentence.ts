import type { Money } from '../domain/money.ts';
import type { OnwardNote } from '../domain/onward/onward.ts';
import { amount } from './format.ts';
import { text } from './message.ts';

/** A reason for or about a way on, as a sentence. */
export function onwardSentence({ code, figures }: OnwardNote): string {
  const shown = (name: string) => written(figures[name]);
  switch (code) {
    case 'plan_promises':
      return text('onward_note_plan_promises', { count: Number(figures.count) });
    case 'settlement_measure':
      return text('onward_note_settlement_measure', { kept: shown('kept'), percent: shown('percent') });
    case 'court_within':
    case 'court_above':
    case 'court_cross_border':
      return text(`onward_note_${code}`, { limit: shown('limit') });
    case 'court_fee':
      return text('onward_note_court_fee', { fee: shown('fee') });
    case 'court_states':
      return text('onward_note_court_states', { least: shown('least'), most: shown('most') });
    case 'agency_share':
      return text('onward_note_agency_share', {
        least: shown('least'),
        most: shown('most'),
        percent: shown('percent'),
      });
    case 'agency_odds':
      return text('onward_note_agency_odds', { days: shown('days'), percent: shown('percent') });
    case 'factoring_cost':
      return text('onward_note_factoring_cost', {
        advance: shown('advance'),
        fee: shown('fee'),
        yearly: shown('yearly'),
      });
    case 'factoring_wait':
      return text('onward_note_factoring_wait', { advance: shown('advancePercent'), fee: shown('feePercent') });
    default:
      return text(`onward_note_${code}`);
  }
}

function written(figure: string | number | Money | undefined): string {
  return typeof figure === 'object' ? amount(figure) : String(figure ?? '');
}
