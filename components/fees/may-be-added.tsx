import { useSignal } from '@preact/signals';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { Addition } from '../../utils/domain/late-fees/addition.ts';
import type { MayBeAdded as Found } from '../../utils/domain/late-fees/may-be-added.ts';
import type { Rule } from '../../utils/domain/late-fees/source.ts';
import type { Money } from '../../utils/domain/money.ts';
import { additionNoteSentence } from '../../utils/interface-text/draft-names.ts';
import { amount, amounts, shortDay } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { InterestSteps } from './interest-steps.tsx';

interface MayBeAddedProps {
  readonly work: () => Promise<Found | null>;
}

/** What may be added to an invoice, worked out when it is asked for; or why nothing may. */
export function MayBeAdded({ work }: MayBeAddedProps) {
  const found = useSignal<Found | 'failed' | null>(null);
  return (
    <section class="fees">
      <h3>{text('fees_title')}</h3>
      {found.value === null && (
        <Button
          onPress={() =>
            void work().then((answer) => {
              found.value = answer ?? 'failed';
            })
          }
        >
          {text('fees_show')}
        </Button>
      )}
      <div role="status">
        {found.value === 'failed' && <p>{text('fees_failed')}</p>}
        {found.value !== null && found.value !== 'failed' && <FoundAddition found={found.value} />}
      </div>
    </section>
  );
}

function FoundAddition({ found }: { readonly found: Found }) {
  const { addition, country, rights, asOf } = found;
  const isClaimed = addition?.basis === 'agreed' || rights.byLaw;
  return (
    <>
      {!addition && country === null && <p>{text('fees_no_country')}</p>}
      {addition && <Amounts addition={addition} today={asOf} />}
      {addition?.reason === null && <p>{isClaimed ? text('fees_claimed') : text('fees_not_claimed')}</p>}
      <p class="quiet-words">{text('fees_not_advice')}</p>
    </>
  );
}

function Amounts({ addition, today }: { readonly addition: Addition; readonly today: CalendarDay }) {
  const { interest, lateFee, compensation, totals, notes, reason } = addition;
  return (
    <>
      {reason === null && (
        <dl>
          {interest && interest.outstanding.minor > 0 && (
            <Part name={text('fees_interest')} money={interest.outstanding} rule={interest.rule} today={today} />
          )}
          {interest?.perDay && <Part name={text('fees_per_day')} money={interest.perDay.amount} today={today} />}
          {lateFee && <Part name={text('fees_late_fee')} money={lateFee.amount} rule={lateFee.rule} today={today} />}
          {compensation && (
            <Part name={text('fees_compensation')} money={compensation.amount} rule={compensation.rule} today={today} />
          )}
          <div>
            <dt>{text('fees_total')}</dt>
            <dd class="figures">{amounts(totals)}</dd>
          </div>
        </dl>
      )}
      <ul class="fee-notes">
        {notes.map((note) => (
          <li key={note.code}>{additionNoteSentence(note, today)}</li>
        ))}
      </ul>
      {reason === null && interest && <InterestSteps interest={interest} today={today} />}
    </>
  );
}

interface PartProps {
  readonly name: string;
  readonly money: Money;
  readonly rule?: Rule;
  readonly today: CalendarDay;
}

function Part({ name, money, rule, today }: PartProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="figures">{amount(money)}</span>
        {rule && (
          <span class="quiet-words evidence">
            {' '}
            {text('fees_rule', {
              rule: rule.name,
              source: rule.source.where,
              day: shortDay(rule.source.seen, today),
            })}
          </span>
        )}
      </dd>
    </div>
  );
}
