import { useSignal } from '@preact/signals';
import { type FindSpan, findSpans } from '../../utils/domain/find/find-query.ts';
import { text } from '../../utils/interface-text/message.ts';
import { Button } from '../controls/button.tsx';
import { ChoiceSetting } from '../settings/choice-setting.tsx';

interface FindFormProps {
  /** The mailboxes that are known already. */
  readonly mailboxes: readonly string[];
  readonly onOpen: (account: string | null, months: FindSpan) => void;
}

/** In which mailbox to search, and how far back. */
export function FindForm({ mailboxes, onOpen }: FindFormProps) {
  const chosen = useSignal<string | null>(null);
  const months = useSignal<FindSpan>(12);
  const account = chosen.value ?? mailboxes[0] ?? '';
  const choices = [
    ...mailboxes.map((value) => ({ value, words: value })),
    { value: '', words: text('find_mailbox_first') },
  ];
  return (
    <>
      <ChoiceSetting
        label={text('find_mailbox')}
        value={account}
        choices={choices}
        onChange={(value) => {
          chosen.value = value;
        }}
      />
      <ChoiceSetting
        label={text('find_span')}
        value={String(months.value)}
        choices={findSpans.map((count) => ({ value: String(count), words: text('find_months', { count }) }))}
        onChange={(value) => {
          months.value = findSpans.find((count) => String(count) === value) ?? months.value;
        }}
      />
      <p>
        <Button weight="main" onPress={() => onOpen(account || null, months.value)}>
          {text('action_find_open')}
        </Button>
      </p>
    </>
  );
}
