import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { NoticeText } from '../../components/controls/notice.tsx';
import { TodayList } from '../../components/today/today-list.tsx';
import { interfaceLocale, text } from '../../utils/interface-text/message.ts';
import { ask } from '../../utils/messages/ask.ts';
import { onChange } from '../../utils/messages/change-signal.ts';
import { oneAtATime } from '../../utils/messages/one-at-a-time.ts';
import type { TodayView } from '../../utils/messages/views.ts';
import { clientActions } from './client-actions.ts';
import { dashboardUrl, openTab } from './open-tab.ts';
import { SiteAccessNotice } from './site-access-notice.tsx';

/** Today's follow-ups. Asks the background, and again after every change, here or in a page. */
export function Popup() {
  const view = useSignal<TodayView | null>(null);
  const search = useSignal('');
  const problem = useSignal<string | null>(null);
  const notice = useSignal<NoticeText | null>(null);
  const words = useComputed(() => search.value.trim());

  const load = useMemo(
    () =>
      oneAtATime(async () => {
        const asked = words.value;
        try {
          const answer = await ask('todays-list', { search: asked });
          if (asked !== words.value) return;
          view.value = answer;
          problem.value = null;
        } catch {
          problem.value = text('error_no_answer');
        }
      }),
    [],
  );

  useSignalEffect(() => {
    words.value;
    void load();
  });
  useEffect(() => {
    document.documentElement.lang = interfaceLocale();
    document.title = `Fairdue: ${text('popup_title')}`;
    const open = new AbortController();
    onChange(() => void load(), open.signal);
    return () => open.abort();
  }, []);

  const actions = useMemo(
    () =>
      clientActions(load, (said) => {
        notice.value = said;
      }),
    [],
  );

  return (
    <>
      <SiteAccessNotice />
      <TodayList
        view={view.value}
        problem={problem.value}
        search={search.value}
        notice={notice.value}
        onSearch={(typed) => {
          search.value = typed;
        }}
        onCopyOutline={async (outline) => {
          await navigator.clipboard.writeText(outline);
          notice.value = { words: text('notice_copied') };
        }}
        onSettings={() => void browser.runtime.openOptionsPage()}
        onFind={() => void openTab(dashboardUrl('find'))}
        onRecovery={() => void openTab(dashboardUrl('recovery'))}
        onGmail={() => void openTab('https://mail.google.com/')}
        actions={actions}
      />
    </>
  );
}
