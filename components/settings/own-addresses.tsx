import { useSignal } from '@preact/signals';
import { text } from '../../utils/interface-text/message.ts';
import { TextSetting } from './text-setting.tsx';

type Addresses = Readonly<Record<string, readonly string[]>>;

interface OwnAddressesProps {
  /** The mailboxes in which invoices are tracked. */
  readonly mailboxes: readonly string[];
  readonly addresses: Addresses;
  readonly onChange: (addresses: Addresses) => void;
}

/** The user's addresses besides each mailbox's own, one on each line. */
export function OwnAddresses({ mailboxes, addresses, onChange }: OwnAddressesProps) {
  const problem = useSignal<{ readonly mailbox: string; readonly words: string } | null>(null);
  const shown = [...new Set([...mailboxes, ...Object.keys(addresses)])].sort();
  if (shown.length === 0) return <p class="quiet-words">{text('options_no_mailbox')}</p>;

  function change(mailbox: string, typed: string): void {
    const read = readAddresses(typed);
    problem.value = read.ok ? null : { mailbox, words: text('error_bad_addresses', { words: read.wrong }) };
    if (read.ok) onChange({ ...addresses, [mailbox]: read.addresses });
  }

  return shown.map((mailbox) => (
    <TextSetting
      key={mailbox}
      label={text('options_addresses_of', { account: mailbox })}
      lines={2}
      value={(addresses[mailbox] ?? []).join('\n')}
      hint={text('options_addresses_hint')}
      problem={problem.value?.mailbox === mailbox ? problem.value.words : null}
      onChange={(typed) => change(mailbox, typed)}
    />
  ));
}

type AddressesRead =
  | { readonly ok: true; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly wrong: string };

/** Addresses as people list them: by lines, commas or spaces; at most 50, in lower case. */
export function readAddresses(typed: string): AddressesRead {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const addresses = [...new Set(words.map((word) => word.toLowerCase()))];
  const wrong =
    addresses.find((word) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(word) || word.length > 320) ?? addresses[50];
  return wrong === undefined ? { ok: true, addresses } : { ok: false, wrong: wrong.slice(0, 80) };
}
