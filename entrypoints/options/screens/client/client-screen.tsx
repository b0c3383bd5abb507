import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import type { ClientFacts } from '../../../../utils/domain/client.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import { Refused } from '../../../../utils/messages/ask-errors.ts';
import { onChange } from '../../../../utils/messages/change-signal.ts';
import type { Answer, ChangeAnswer } from '../../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../../utils/messages/request-id.ts';
import type { ScreenProps } from '../../screens.ts';
import { ClientPage } from './client-page.tsx';

type Shown = { readonly record: Answer<'client-record'>; readonly preferences: Answer<'read-preferences'> };

/** One client: how it stands with them, and what holds for them alone. Every change is said with its undo. */
export function ClientScreen({ about }: ScreenProps) {
  const shown = useSignal<Shown | null>(null);
  const problem = useSignal<string | null>(null);
  const notice = useSignal<NoticeText | null>(null);

  async function load(): Promise<void> {
    try {
      const [record, preferences] = await Promise.all([ask('client-record', { about }), ask('read-preferences', {})]);
      shown.value = { record, preferences };
      problem.value = null;
      document.title = record.client.facts.name;
    } catch (error) {
      const isUnknown = error instanceof Refused && (error.code === 'not-found' || error.code === 'bad-request');
      problem.value = text(isUnknown ? 'client_not_known' : 'error_no_answer');
    }
  }

  async function change(
    make: (requestId: string) => Promise<ChangeAnswer>,
    words = text('notice_saved'),
  ): Promise<void> {
    try {
      const { entryIds } = await make(newRequestId());
      const undo = () => void change((requestId) => ask('undo', { entryIds, requestId }), text('notice_undone'));
      notice.value = entryIds.length === 0 ? { words } : { words, undo };
    } catch {
      notice.value = { words: text('error_not_saved') };
    }
    await load();
  }

  /** Shown at once: what is changed next builds on it, however long the answer takes. */
  function foresee(changes: Partial<ClientFacts>): void {
    const now = shown.value;
    if (!now) return;
    const { client } = now.record;
    shown.value = { ...now, record: { ...now.record, client: { ...client, facts: { ...client.facts, ...changes } } } };
  }

  useEffect(() => {
    void load();
    const open = new AbortController();
    onChange(() => void load(), open.signal);
    return () => open.abort();
  }, [about]);

  const clientId = shown.value?.record.client.id ?? about;
  return (
    <>
      <Notice notice={notice.value} />
      {problem.value && <p role="alert">{problem.value}</p>}
      {shown.value && !problem.value && (
        <ClientPage
          {...shown.value}
          onDescribe={(changes) => {
            foresee(changes);
            void change((requestId) => ask('describe-client', { clientId, changes, requestId }));
          }}
          onChange={(wanted) => {
            if ('contacts' in wanted) foresee(wanted);
            void change((requestId) => ask('change-client', { clientId, change: wanted, requestId }));
          }}
        />
      )}
    </>
  );
}
