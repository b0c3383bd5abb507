import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../../../components/controls/button.tsx';
import { Notice, type NoticeText } from '../../../../components/controls/notice.tsx';
import { HealthTable } from '../../../../components/recovery/health-table.tsx';
import { text } from '../../../../utils/interface-text/message.ts';
import { ask } from '../../../../utils/messages/ask.ts';
import type { Answer } from '../../../../utils/messages/protocol.ts';

type Health = Answer<'ledger-health'>;

/** What the second copy has that the database has not, and bringing it back. Nothing happens without a press. */
export function RecoveryScreen() {
  const health = useSignal<Health | null>(null);
  const notice = useSignal<NoticeText | null>(null);
  const busy = useSignal(false);

  async function look(question: 'ledger-health' | 'restore-ledger', failed: string): Promise<Health | null> {
    busy.value = true;
    try {
      health.value = await ask(question, {});
      return health.value;
    } catch {
      notice.value = { words: failed };
      return null;
    } finally {
      busy.value = false;
    }
  }

  const check = () => {
    notice.value = null;
    void look('ledger-health', text('error_no_answer'));
  };

  async function bringBack(): Promise<void> {
    const after = await look('restore-ledger', text('recovery_failed'));
    if (after) notice.value = { words: text(after.kind === 'ok' ? 'recovery_done' : 'recovery_failed') };
  }

  useEffect(check, []);

  const found = health.value;
  return (
    <>
      <h1>{text('recovery_title')}</h1>
      <Notice notice={notice.value} />
      {found === null && busy.value && <p>{text('popup_loading')}</p>}
      {found?.kind === 'ok' && <p>{text('recovery_ok')}</p>}
      {found?.kind === 'lost' && (
        <>
          <p>{text('recovery_lost')}</p>
          <HealthTable lost={found} />
        </>
      )}
      <div class="actions">
        {found?.kind === 'lost' && (
          <Button weight="main" disabled={busy.value} onPress={() => void bringBack()}>
            {text('action_bring_back')}
          </Button>
        )}
        <Button disabled={busy.value} onPress={check}>
          {text('action_check_again')}
        </Button>
      </div>
    </>
  );
}
