import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { amounts } from '../../../../utils/interface-text/format.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';
import { addressOf } from '../../address.ts';

type Found = Answer<'list-clients'>;

/** All clients, also those who owe nothing or are not reminded: each a link to their page. */
export function ClientsScreen() {
  const search = useSignal('');
  const found = useSignal<Found | null>(null);
  const problem = useSignal<string | null>(null);
  const words = useComputed(() => search.value.trim());

  useSignalEffect(() => {
    const asked = words.value;
    ask('list-clients', { search: asked }).then(
      (answer) => {
        // A slower answer to older words must not take the place of this one.
        if (asked !== words.value) return;
        found.value = answer;
        problem.value = null;
      },
      () => {
        problem.value = text('error_no_answer');
      },
    );
  });

  return (
    <>
      <h1>{text('screen_clients')}</h1>
      <input
        type="search"
        value={search.value}
        placeholder={text('popup_search')}
        aria-label={text('popup_search')}
        onInput={(event) => {
          search.value = event.currentTarget.value;
        }}
      />
      {problem.value && <p role="alert">{problem.value}</p>}
      {found.value && <ClientLinks found={found.value} words={words.value} />}
    </>
  );
}

function ClientLinks({ found, words }: { readonly found: Found; readonly words: string }) {
  if (found.clients.length === 0) {
    return <p class="empty">{words === '' ? text('clients_none') : text('popup_nothing_found', { words })}</p>;
  }
  return (
    <>
      <ul class="client-links">
        {found.clients.map(({ clientId, clientName, owed, openInvoices }) => (
          <li key={clientId}>
            <a href={addressOf('client', clientId)}>
              <bdi>{clientName}</bdi>
            </a>
            <span class="figures amount">
              {openInvoices > 0 ? `${amounts(owed)} · ${text('popup_invoices', { count: openInvoices })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {found.more && <p class="quiet-words">{text('clients_more')}</p>}
    </>
  );
}
