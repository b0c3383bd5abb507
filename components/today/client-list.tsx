import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CalendarDay } from '../../utils/domain/calendar-day.ts';
import type { ClientLine as Line } from '../../utils/messages/views.ts';
import type { ClientActions } from './client-actions.ts';
import { ClientLine } from './client-line.tsx';

interface ClientListProps {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly today: CalendarDay;
  readonly actions: ClientActions;
}

/** So many clients are drawn at once, more than any window shows, and as many more in each pause after it. */
const atOnce = 40;

/** One part of the list under its heading. A list of a thousand opens as fast as one of forty. */
export function ClientList({ heading, lines, today, actions }: ClientListProps) {
  const drawn = useSignal(atOnce);
  const isWhole = drawn.value >= lines.length;
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => {
      drawn.value += atOnce;
    });
    return () => clearTimeout(timer);
  }, [drawn.value, isWhole]);
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>
        {heading} <span class="quiet-words figures">{lines.length}</span>
      </h2>
      <ul class="clients">
        {(isWhole ? lines : lines.slice(0, drawn.value)).map((line) => (
          <ClientLine key={line.clientId} line={line} today={today} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
