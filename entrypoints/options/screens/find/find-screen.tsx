import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { FindForm } from '../../../../components/find/find-form.tsx';
import { RunSection } from '../../../../components/find/run-section.tsx';
import { today } from '../../../../utils/clock.ts';
import type { FoundWord } from '../../../../utils/domain/find/found-invoice.ts';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import { onChange, onFindChange } from '../../../../utils/messages/change-signal.ts';
import type { FindView } from '../../../../utils/messages/find-protocol.ts';
import { oneAtATime } from '../../../../utils/messages/one-at-a-time.ts';
import { newRequestId } from '../../../../utils/messages/request-id.ts';
import { noticeOf } from './notice-of.ts';

/** Finds invoices that were sent before Fairdue: starts the search, shows how far it is, and takes the user's word. */
export function FindScreen() {
  const runs = useSignal<readonly FindView[] | null>(null);
  const mailboxes = useSignal<readonly string[]>([]);
  const notice = useSignal<NoticeText | null>(null);
  const busy = useSignal(false);

  const load = useMemo(
    () =>
      oneAtATime(async () => {
        try {
          const [found, known] = await Promise.all([ask('finds', {}), ask('mailboxes', {})]);
          mailboxes.value = known;
          runs.value = found;
        } catch {
          notice.value = { words: text('error_no_answer') };
        }
      }),
    [],
  );

  useEffect(() => {
    const open = new AbortController();
    const again = () => void load();
    onFindChange(again, open.signal);
    onChange(again, open.signal);
    // The tab that was at it may have been closed meanwhile, which nobody tells.
    document.addEventListener('visibilitychange', again, { signal: open.signal });
    again();
    return () => open.abort();
  }, []);

  async function run(action: () => Promise<NoticeText | null>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      notice.value = await action();
      await load();
    } catch {
      notice.value = { words: text('error_not_saved') };
    } finally {
      busy.value = false;
    }
  }

  const undo = (entryIds: readonly string[]) =>
    void run(async () => {
      await ask('undo', { entryIds, requestId: newRequestId() });
      return { words: text('notice_undone') };
    });

  const answer = (account: string, words: readonly FoundWord[]) =>
    void run(async () => {
      const { entryIds } = await ask('answer-found', { account, words, requestId: newRequestId() });
      return noticeOf(words, entryIds.length > 0 ? () => undo(entryIds) : null);
    });

  const known = runs.value ?? [];
  const accounts = [...new Set([...known.map(({ account }) => account), ...mailboxes.value])];
  return (
    <>
      <h1>{text('action_find')}</h1>
      <Notice notice={notice.value} />
      {known.map((view) => (
        <RunSection
          key={view.account}
          {...view}
          today={today()}
          busy={busy.value}
          onStop={() => void run(() => ask('stop-find', { account: view.account }).then(() => null))}
          onGoOn={() => void run(() => ask('open-find', { account: view.account, months: null }))}
          onClear={() => void run(() => ask('end-find', { account: view.account }))}
          onAnswer={(words) => answer(view.account, words)}
          onUndo={undo}
        />
      ))}
      {runs.value && (
        <section>
          {known.length > 0 && <h2>{text('find_again')}</h2>}
          {known.length > 0 && <p class="quiet-words">{text('find_again_hint')}</p>}
          <p>{text('find_intro')}</p>
          <p>{text('find_promises')}</p>
          <p>{text('find_keep_in_front')}</p>
          <FindForm
            mailboxes={accounts}
            onOpen={(account, months) => void run(() => ask('open-find', { account, months }))}
          />
        </section>
      )}
    </>
  );
}
