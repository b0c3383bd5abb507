import { wholeNumber } from '../../utils/interface-text/format.ts';
import { text } from '../../utils/interface-text/message.ts';
import type { LedgerHealth } from '../../utils/messages/views.ts';

/** What is here and what the second copy holds, side by side, for a person to compare. */
export function HealthTable({ lost }: { readonly lost: Extract<LedgerHealth, { kind: 'lost' }> }) {
  const { found, copied, browserSaid } = lost;
  const rows = [
    { what: text('recovery_entries'), here: found.entries, there: copied.entries },
    { what: text('recovery_clients'), here: found.clients, there: copied.clients },
    { what: text('recovery_invoices'), here: found.invoices, there: copied.invoices },
  ];
  return (
    <>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{text('recovery_what')}</th>
            <th scope="col">{text('recovery_here')}</th>
            <th scope="col">{text('recovery_copied')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, here, there }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td class="figures">{wholeNumber(here)}</td>
              <td class="figures">{there === null ? text('recovery_unknown') : wholeNumber(there)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {browserSaid && <p class="quiet-words">{text('recovery_browser_said', { words: browserSaid })}</p>}
    </>
  );
}
