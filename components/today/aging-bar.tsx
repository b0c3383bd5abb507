import { amount } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { AgingBucket } from '../../utils/messages/views.ts';

/**
 * How old what is owed is: one bar per currency, because amounts of two cannot share one. Each part is as wide as its
 * amount and has its words below, so that it reads without colour.
 */
export function AgingBar({ aging }: { readonly aging: readonly AgingBucket[] }) {
  const currencies = new Set(aging.flatMap(({ totals }) => totals.map(({ currency }) => currency)));
  if (currencies.size === 0) return null;
  return (
    <figure class="aging" aria-label={text('popup_aging')}>
      {[...currencies].map((currency) => (
        <CurrencyBar key={currency} currency={currency} aging={aging} />
      ))}
    </figure>
  );
}

function CurrencyBar({ currency, aging }: { readonly currency: string; readonly aging: readonly AgingBucket[] }) {
  const parts = aging.flatMap(({ bucket, totals }) =>
    totals.filter((total) => total.currency === currency).map((owed) => ({ bucket, owed })),
  );
  return (
    <div>
      <div class="aging-bar" aria-hidden="true">
        {parts.map(({ bucket, owed }) => (
          <span key={bucket} class={`aging-${bucket}`} style={{ flexGrow: owed.minor }} />
        ))}
      </div>
      <ul>
        {parts.map(({ bucket, owed }) => (
          <li key={bucket}>
            <span class={`aging-key aging-${bucket}`} aria-hidden="true" />
            {bucketName(bucket)} <span class="figures">{amount(owed)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function bucketName(bucket: AgingBucket['bucket']): string {
  switch (bucket) {
    case 'current':
      return text('popup_aging_current');
    case '1-30':
      return text('popup_aging_1_30');
    case '31-60':
      return text('popup_aging_31_60');
    case '61-90':
      return text('popup_aging_61_90');
    case '90+':
      return text('popup_aging_90');
  }
}
