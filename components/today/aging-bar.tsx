import { amounts } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { AgingBucket } from '../../utils/messages/views.ts';

/**
 * How old what is overdue is: one part per bucket, as wide as the number of its invoices (amounts of different
 * currencies cannot share one bar), each with its words below, so that it reads without colour.
 */
export function AgingBar({ aging }: { readonly aging: readonly AgingBucket[] }) {
  const shown = aging.filter((bucket) => bucket.count > 0);
  if (shown.length === 0) return null;
  return (
    <figure class="aging" aria-label={text('popup_aging')}>
      <div class="aging-bar" aria-hidden="true">
        {shown.map((bucket) => (
          <span key={bucket.bucket} class={`aging-${bucket.bucket}`} style={{ flexGrow: bucket.count }} />
        ))}
      </div>
      <ul>
        {shown.map((bucket) => (
          <li key={bucket.bucket}>
            <span class={`aging-key aging-${bucket.bucket}`} aria-hidden="true" />
            {bucketName(bucket.bucket)} <span class="figures">{amounts(bucket.totals)}</span>
          </li>
        ))}
      </ul>
    </figure>
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
